import { isOverSize } from '../data-limits.ts'
import { applyEdits } from './apply-edits.ts'
import { diagnoseByParser, diagnoseField } from './diagnose-field.ts'
import { holdsTemplate } from './holds-template.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { type Field, scanFields } from './scan-fields.ts'
import { swallowsField } from './swallows-field.ts'
import type { Diagnosis, TextEdit } from './yaml-flaw.ts'
import { YamlLoader } from './yaml-loader.ts'

// More findings than this help nobody.
const DIAGNOSIS_LIMIT = 50

/**
 * Why a block does not read as fields: one diagnosis for each broken field, none for a block that reads (equal keys,
 * which are another problem, allowed). Mends are verified: with all of them made, every mended field reads, and the
 * others read as before. Offsets are relative to the text. Never throws.
 */
export function diagnoseYaml(text: string): Diagnosis[] {
  const loader = new YamlLoader(text)
  // Without anchors: a reference to nothing is an error of the block, though of none of its fields.
  const reads = new YamlLoader('').isMapping(text)
  if (reads && !holdsTemplate(text) && !swallowsField(text)) return []
  const root = /^\s*(?:#[^\n]*\n\s*)*/.exec(text)?.[0].length ?? 0
  // A list or flow map as the block itself has no lines of fields to look at.
  if (/^(?:[[{]|-\s|%)/.test(text.slice(root, root + 2))) return [diagnoseByParser(text, 0, loader)]
  const fields = scanFields(text)
  const found: Diagnosis[] = []
  const broken = new Set<Field>()
  for (const field of fields) {
    const diagnoses = diagnoseField(text, field, loader)
    if (loader.isSpent || found.length >= DIAGNOSIS_LIMIT) break
    if (diagnoses.length > 0) broken.add(field)
    found.push(...diagnoses)
  }
  if (found.length === 0) return reads ? [] : [diagnoseByParser(text, 0, new YamlLoader(''))]
  const kept = found.slice(0, DIAGNOSIS_LIMIT)
  return isProven(text, fields, broken, kept) ? kept : kept.map((diagnosis) => ({ ...diagnosis, mend: null }))
}

/** Whether the block reads once all mends are made and what has no mend is left out, its sound fields as before. */
function isProven(
  text: string,
  fields: readonly Field[],
  broken: ReadonlySet<Field>,
  found: readonly Diagnosis[],
): boolean {
  if (found.every(({ mend }) => mend === null)) return true
  const loader = new YamlLoader(text)
  const edits: TextEdit[] = found.flatMap(({ mend }) => mend?.edits ?? [])
  for (const { mend, extent } of found) {
    if (mend !== null) continue
    for (let at = edits.length - 1; at >= 0; at--) {
      const edit = edits[at] as TextEdit
      if (edit.start >= extent.start && edit.end <= extent.end) edits.splice(at, 1)
    }
    if (!edits.some((edit) => edit.start === extent.start && edit.end === extent.end))
      edits.push({ ...extent, text: '' })
  }
  const mended = applyEdits(text, edits)
  if (!/[^ \t\r\n]/.test(mended)) return true
  const loaded = loader.load(mended)
  if (!loaded.ok || loader.isSpent || !isRecord(loaded.data)) return false
  if (parseYamlTree(mended, 0).errors.length > 0) return false
  const { data } = loaded
  return fields.every((field) => broken.has(field) || isUnchanged(text, field, fields, data, loader))
}

function isUnchanged(
  text: string,
  field: Field,
  fields: readonly Field[],
  data: Record<string, unknown>,
  loader: YamlLoader,
): boolean {
  const { key } = field
  const alone = loader.load(text.slice(field.start, field.end))
  if (loader.isSpent || !alone.ok) return !loader.isSpent
  // An alias, whose data is elsewhere, or a key that stands twice.
  if (alone.data === null || key === null || isOverSize(alone.data)) return true
  const before = (alone.data as Record<string, unknown>)[key]
  return before === undefined || same(before, data[key]) || fields.some((other) => other !== field && other.key === key)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
