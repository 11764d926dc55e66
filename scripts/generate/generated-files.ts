import { ruleIndex } from './rule-index.ts'

/** Path and wanted text of every generated file, relative to the repository. */
export async function generatedFiles(): Promise<[path: string, text: string][]> {
  return [ruleIndex()]
}
