import type { Span } from '../place.ts'
import { diagnoseYaml } from './diagnose-yaml.ts'
import type { TextEdit, YamlCause, YamlMend } from './yaml-flaw.ts'

/** The reading of the first broken field that alone makes it parse. Offsets are relative to the block's text. */
export interface Repair {
  readonly cause: YamlCause
  readonly span: Span
  /** The field in whose lines the cause stands; null where no field could be made out. */
  readonly key: string | null
  readonly edits: readonly TextEdit[]
  readonly safety: YamlMend['safety']
}

/** Finds the first verified repair of a block that does not parse; null when there is none, or nothing to repair. Never throws. */
export function repairYaml(text: string): Repair | null {
  const first = diagnoseYaml(text).find(({ mend }) => mend !== null)
  if (first?.mend == null) return null
  const { cause, span, path, mend } = first
  return { cause, span, key: path === null ? null : String(path[0]), edits: mend.edits, safety: mend.safety }
}
