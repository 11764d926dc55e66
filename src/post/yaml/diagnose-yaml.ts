import { isOverSize } from '../data-limits.ts'
import { findConflict } from '../find-conflict.ts'
import type { Span } from '../place.ts'
import type { Data } from '../reading.ts'
import { applyEdits } from './apply-edits.ts'
import { diagnoseByParser, diagnoseField, isNamed, isSound } from './diagnose-field.ts'
import { holdsGluedItems } from './holds-glued-items.ts'
import { holdsTemplate } from './holds-template.ts'
import { type FieldLines, scanFields } from './scan-fields.ts'
import { swallowsField } from './swallows-field.ts'
import { isRecord, type Loaded, readsAsFields, tryYaml } from './try-yaml.ts'
import type { Diagnosis, YamlCause } from './yaml-flaw.ts'
import { scanPart, YamlLoader } from './yaml-loader.ts'

const GLUED_MARK = /[^\s-]---[ \t]*\r?\n[ \t]*\r?\n/

/**
 * Why a block does not read as fields: one diagnosis for each broken field, none for a block that reads (equal keys,
 * which are another problem, allowed). Repairs are verified: with all of them made, every repaired field reads, and the
 * others read as before. Offsets are relative to the text; `whole` is what it reads as, and `head` the fields in front
 * of it, which are sound. Never throws.
 */
export function diagnoseYaml(text: string, whole: Loaded = tryYaml(text), head: Data = {}): Diagnosis[] {
  const reads = readsAsFields(whole)
  if (reads && !holdsTemplate(text) && !swallowsField(text) && !holdsGluedItems(text)) return []
  const conflict = findConflict(text)
  if (conflict !== null) return [speakForAll(text, 'merge-conflict', conflict)]
  const template = reads ? null : findTemplateLine(text)
  if (template !== null) return [speakForAll(text, 'template', template)]
  const loader = new YamlLoader(text)
  const root = /^\s*(?:#[^\n]*\n\s*)*/.exec(text)?.[0].length ?? 0
  // A list or flow map as the block itself has no lines of fields to look at.
  if (/^(?:[[{]|-\s|%)/.test(text.slice(root, root + 2)) && !TABLE.test(text.slice(root, root + 256)))
    return [diagnoseByParser(text, 0, loader.allowAlias(whole))]
  const fields = scanFields(text)
  const sound = new Map<FieldLines, Loaded>()
  const found: Diagnosis[] = []
  for (const [index, field] of fields.entries()) {
    const isFirst = found.length === 0 && !whole.ok && whole.at >= field.start && whole.at < field.end
    // What stopped the reader of the block inside of its first broken field stops the reader of that field alone, unless it
    // is a mark between documents. Blank lines and what looks like a comment below a field may be of its text.
    const alone =
      scanPart(text.slice(field.start, fields[index + 1]?.start)) ??
      (isFirst && !loader.hasAnchors && isNamed(text, field)
        ? { ok: false, reason: whole.reason, at: whole.at - field.start }
        : loader.load(text.slice(field.start, field.end)))
    if (isSound(text, field, alone)) sound.set(field, alone)
    else found.push(...diagnoseField(text, field, alone, loader))
  }
  // A reference to nothing is an error of the block, though of none of its fields.
  if (found.length === 0) return reads ? [] : [diagnoseByParser(text, 0, whole)]
  // Below a mark behind a value, with nothing in the next line, the body may have begun.
  const edge = GLUED_MARK.exec(text)?.index ?? text.length
  const kept = joinTomlLines(found).map((one) => (one.extent.start > edge ? { ...one, repair: null } : one))
  if (kept.every(({ repair }) => repair === null)) return kept
  const repaired = repair(text, kept)
  const loaded = loader.loadStrictly(repaired)
  const isProven = readsAsFields(loaded) && isUnchanged(fields, head, sound, loaded.data ?? {})
  return isProven ? kept : kept.map((diagnosis) => ({ ...diagnosis, repair: null }))
}

function speakForAll(text: string, cause: YamlCause, span: Span): Diagnosis {
  const detail = text.slice(span.start, span.end)
  return { cause, span, detail, path: null, extent: { start: 0, end: text.length }, repair: null }
}

// A table of TOML, and its first field.
const TABLE = /^\[{1,2}[\w.-]{1,64}\]{1,2}[ \t]*\r?\n[\w.-]{1,64}[ \t]*=/

/** A line that is nothing but a tag of Liquid, Jinja or Nunjucks. */
function findTemplateLine(text: string): Span | null {
  if (!text.includes('{%')) return null
  const found = /^[ \t]*(\{%[^\r\n]*%\})[ \t]*\r?$/m.exec(text)
  if (found === null) return null
  const start = found.index + found[0].indexOf('{%')
  return { start, end: start + (found[1] as string).length }
}

/** Lines of TOML are one problem, at the first of them. */
function joinTomlLines(found: readonly Diagnosis[]): Diagnosis[] {
  const lines = found.filter(({ cause }) => cause === 'toml-in-yaml')
  const [first] = lines
  if (first === undefined || lines.length === 1) return [...found]
  const edits = lines.flatMap(({ repair }) => repair?.edits ?? [])
  const isAll = lines.every(({ repair }) => repair !== null)
  const joined: Diagnosis = { ...first, repair: isAll ? { edits, safety: 'unsafe' } : null }
  return found.flatMap((one) => (one === first ? [joined] : one.cause === 'toml-in-yaml' ? [] : [one]))
}

/** The block with all repairs made, and without the fields that have none. */
function repair(text: string, found: readonly Diagnosis[]): string {
  const lost = new Map(found.filter(({ repair }) => repair === null).map(({ extent }) => [extent.start, extent]))
  const edits = found.flatMap(({ repair, extent }) => (lost.has(extent.start) ? [] : (repair?.edits ?? [])))
  return applyEdits(text, [...edits, ...Array.from(lost.values(), (extent) => ({ ...extent, text: '' }))])
}

/** Whether the sound fields, and those in front of the text, have in the repaired block the values that they have alone. */
function isUnchanged(
  fields: readonly FieldLines[],
  head: Data,
  sound: ReadonlyMap<FieldLines, Loaded>,
  data: Data,
): boolean {
  const keys = new Set(Object.keys(head))
  const repeated = new Set<string>()
  for (const { key } of fields) if (key !== null) (keys.has(key) ? repeated : keys).add(key)
  // Of equal keys only one is left.
  const keeps = (key: string, before: unknown): boolean =>
    repeated.has(key) ||
    before === data[key] ||
    isOverSize(before) ||
    JSON.stringify(before) === JSON.stringify(data[key])
  if (!Object.keys(data).every((key) => !Object.hasOwn(head, key) || keeps(key, head[key]))) return false
  for (const [{ key }, alone] of sound) {
    // An alias has its data elsewhere.
    if (key === null || !alone.ok || !isRecord(alone.data) || alone.data[key] === undefined) continue
    if (!keeps(key, alone.data[key])) return false
  }
  return true
}
