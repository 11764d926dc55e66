import type { Span } from '../place.ts'
import { diagnoseYaml } from './diagnose-yaml.ts'
import type { TextEdit, YamlCause, YamlRepair } from './yaml-flaw.ts'

/** The reading of the first broken field that alone makes it parse. Offsets are relative to the block's text. */
export interface Repair {
  readonly cause: YamlCause
  readonly span: Span
  /** The field in whose lines the cause stands; null where no field could be made out. */
  readonly key: string | null
  readonly edits: readonly TextEdit[]
  readonly safety: YamlRepair['safety']
}

/** Finds the first verified repair of a block that does not parse; null when there is none, or nothing to repair. Never throws. */
export function repairYaml(text: string): Repair | null {
  const first = diagnoseYaml(text).find(({ repair }) => repair !== null)
  if (first?.repair == null) return null
  const { cause, span, path, repair } = first
  return { cause, span, key: path === null ? null : String(path[0]), edits: repair.edits, safety: repair.safety }
}
