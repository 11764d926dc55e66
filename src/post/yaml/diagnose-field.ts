import type { KeyPath } from '../place.ts'
import { applyEdits } from './apply-edits.ts'
import { describeReason } from './describe-reason.ts'
import { findUnevenIndent } from './find-uneven-indent.ts'
import { findYamlErrors } from './parse-yaml-tree.ts'
import { repairFlow, shift } from './repair-flow.ts'
import { repairPlain } from './repair-plain.ts'
import { repairQuoted } from './repair-quoted.ts'
import type { FieldLines, Slot } from './scan-fields.ts'
import { type Loaded, readsAsFields } from './try-yaml.ts'
import type { Diagnosis, TextEdit, YamlFlaw, YamlRepair } from './yaml-flaw.ts'
import type { YamlLoader } from './yaml-loader.ts'

const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u

/** What is wrong with one field of a block that does not read; `alone` is what its lines read as. */
export function diagnoseField(text: string, field: FieldLines, alone: Loaded, loader: YamlLoader): Diagnosis[] {
  const isLone = field.slots.length === 1 && !alone.ok && isNamed(text, field)
  const values = field.slots.flatMap((slot) => {
    // One value on one line is all that can be wrong with a field that has a name.
    const isWrong = isLone && !text.slice(field.start, slot.end).includes('\n')
    return diagnoseSlot(text, slot, isWrong, loader) ?? []
  })
  const flaws = [...mergeAlike(field.flaws), ...values.map(({ flaw }) => flaw)]
  const lines = joinLines(text, flaws)
  const repaired = lines.length === 0 ? null : verifyField(text, field, lines, loader)
  if (repaired === null) return [diagnoseRest(text, field, alone, loader)]
  let next = 0
  // Flaws and values come in the order of the text.
  const pathOf = ({ span: { start } }: YamlFlaw): KeyPath => {
    while ((values[next]?.slot.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const slot = values[next]?.slot
    if (slot !== undefined && slot.start <= start) return slot.path
    return field.key === null ? [] : [field.key]
  }
  const extent = { start: field.start, end: field.end }
  return repaired.map((flaw) => {
    const { cause, span, repair } = flaw
    const path = field.key === null ? null : pathOf(flaw)
    return { cause, span, repair, detail: text.slice(span.start, span.end), path, extent }
  })
}

/** Whether a field starts at the very left with a plain name, so that only its value can be wrong. */
export function isNamed(text: string, { key, start, flaws }: FieldLines): boolean {
  return flaws.length === 0 && key !== null && NAME.test(key) && text.startsWith(`${key}:`, start)
}

/** Whether a field reads where it stands; `alone` is what its lines read as. */
export function isSound(text: string, field: FieldLines, alone: Loaded): boolean {
  // Sound by itself, but not where it stands.
  if (field.flaws.some(({ cause, span }) => cause === 'stray-indent' && span.start === field.start)) return false
  // A list whose dashes have no blank behind them reads as one text.
  if (field.flaws.some(({ cause, span }) => cause === 'missing-space' && text.charAt(span.start) === '-')) return false
  if (field.slots.some((slot) => text.startsWith('{{', slot.start)) || !readsAsFields(alone)) return false
  return field.key !== null || /^\s*[?[{]/.test(text.slice(field.start, field.end))
}

function diagnoseSlot(
  text: string,
  slot: Slot,
  isWrong: boolean,
  loader: YamlLoader,
): { slot: Slot; flaw: YamlFlaw } | null {
  const raw = text.slice(slot.start, slot.end)
  const first = raw.charAt(0)
  // A block scalar holds any text.
  if (/^[|>][-+0-9]*[ \t]*(?:#.*)?(?:\r?\n|$)/.test(raw)) return null
  if (!isWrong && !raw.startsWith('{{') && loader.loadValue(raw).ok) return null
  const flaw =
    first === '"' || first === "'"
      ? repairQuoted(raw)
      : first === '[' || first === '{'
        ? repairFlow(raw, loader)
        : repairPlain(raw, slot.inItem)
  if (flaw === null) return null
  // Where it is all that can be wrong, the field shows whether the repair works.
  const works = flaw.repair !== null && (isWrong || loader.loadValue(applyEdits(raw, flaw.repair.edits)).ok)
  return { slot, flaw: shift(works ? flaw : { ...flaw, repair: null }, slot.start) }
}

/** Lines of one field that are wrong in the same way are one problem, at the first of them. */
function mergeAlike(flaws: readonly YamlFlaw[]): readonly YamlFlaw[] {
  if (flaws.length < 2) return flaws
  const byCause = new Map<string, [YamlFlaw, ...YamlFlaw[]]>()
  for (const flaw of flaws) {
    const alike = byCause.get(flaw.cause)
    if (alike === undefined) byCause.set(flaw.cause, [flaw])
    else alike.push(flaw)
  }
  return Array.from(byCause.values(), ([first, ...others]) =>
    others.length === 0 ? first : { ...first, repair: joinAll([first, ...others]) },
  )
}

function joinAll(flaws: readonly YamlFlaw[]): YamlRepair | null {
  if (flaws.some(({ repair }) => repair === null)) return null
  const isSafe = flaws.every(({ repair }) => repair?.safety === 'safe')
  return { edits: flaws.flatMap(({ repair }) => repair?.edits ?? []), safety: isSafe ? 'safe' : 'unsafe' }
}

/** A line with two flaws needs both repaired: one problem, named after the first. */
function joinLines(text: string, flaws: readonly YamlFlaw[]): readonly YamlFlaw[] {
  if (flaws.length < 2) return flaws
  const joined: YamlFlaw[] = []
  for (const flaw of [...flaws].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1)
    if (last !== undefined && !text.slice(last.span.start, flaw.span.start).includes('\n')) {
      joined[joined.length - 1] = { ...last, repair: joinRepairs(last.repair, flaw.repair) }
    } else joined.push(flaw)
  }
  return joined
}

function joinRepairs(a: YamlRepair | null, b: YamlRepair | null): YamlRepair | null {
  if (a === null || b === null) return null
  return { edits: [...a.edits, ...b.edits], safety: a.safety === 'safe' && b.safety === 'safe' ? 'safe' : 'unsafe' }
}

/** The flaws with repairs that make the field read together, without repairs where that cannot be shown, or null when they are not the cause. */
function verifyField(
  text: string,
  field: FieldLines,
  flaws: readonly YamlFlaw[],
  loader: YamlLoader,
): readonly YamlFlaw[] | null {
  const reads = (candidate: readonly YamlFlaw[]) => {
    const edits = candidate.flatMap(({ repair }) => repair?.edits ?? [])
    return readsAsFields(loader.loadStrictly(applyEdits(text, edits, field.start, field.end)))
  }
  const whole = flaws.every(({ repair }) => repair !== null)
  if (whole && reads(flaws)) return flaws
  if (whole) {
    // A tab that indents nothing: the line belongs to the level above.
    const flat = flaws.map((flaw) => (flaw.cause === 'tab-indent' || flaw.cause === 'odd-indent' ? dedent(flaw) : flaw))
    if (reads(flat)) return flat
    const isMarkOnly = flaws.every(({ cause }) => cause === 'missing-space' || cause === 'stray-indent')
    return isMarkOnly ? null : flaws.map((flaw) => ({ ...flaw, repair: null }))
  }
  return flaws
}

function dedent(flaw: YamlFlaw): YamlFlaw {
  const edits = flaw.repair?.edits.map((edit) => (/^ +$/.test(edit.text) ? { ...edit, text: '' } : edit)) ?? []
  return { ...flaw, repair: { edits, safety: 'unsafe' } }
}

/** No known cause: what the parser says about this field alone. */
function diagnoseRest(text: string, field: FieldLines, alone: Loaded, loader: YamlLoader): Diagnosis {
  const source = text.slice(field.start, field.end)
  const extent = { start: field.start, end: field.end }
  const path = field.key === null ? null : [field.key]
  const end = field.start + source.trimEnd().length
  const start = field.start + (source.length - source.trimStart().length)
  if (field.key === null) {
    const first = text.charAt(start)
    const opens = (first === '"' || first === "'") && !text.slice(start + 1, end).includes(first)
    if (opens)
      return { cause: 'unclosed-quote', span: { start, end: start + 1 }, detail: first, path, extent, repair: null }
    const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
    const span = { start, end: start + line.trimEnd().length }
    const toml = TOML_LINE.exec(line)
    if (toml?.[1] !== undefined) {
      const at = start + toml[1].length
      const edits = [{ start: at, end: at + (toml[2] as string).length, text: ': ' }]
      return { cause: 'toml-in-yaml', span, detail: line, path, extent, repair: { edits, safety: 'unsafe' } }
    }
    if (alone.ok)
      return {
        cause: 'not-a-field',
        span: { start, end: start + line.length },
        detail: line,
        path,
        extent,
        repair: null,
      }
  }
  const uneven = findUnevenIndent(source)
  if (uneven !== null) {
    const repair = uneven.repair !== null && reads(source, uneven.repair.edits, loader) ? uneven.repair : null
    const flaw = shift({ ...uneven, repair }, field.start)
    return { ...flaw, detail: text.slice(flaw.span.start, flaw.span.end), path, extent }
  }
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/.exec(source)
  if (control !== null) {
    const at = field.start + control.index
    const repair: YamlRepair = { edits: [{ start: at, end: at + 1, text: '' }], safety: 'safe' }
    return { cause: 'control-character', span: { start: at, end: at + 1 }, detail: control[0], path, extent, repair }
  }
  return { ...diagnoseByParser(source, field.start, alone), path, extent }
}

// `title = "Guide"`, `[params]`: a name and an equals sign, or a table.
const TOML_LINE = /^([\w."-]{1,64})([ \t]*=(?![=>])[ \t]*)\S|^\[{1,2}[\w.-]{1,64}\]{1,2}[ \t]*$/

function reads(source: string, edits: readonly TextEdit[], loader: YamlLoader): boolean {
  return readsAsFields(loader.loadStrictly(applyEdits(source, edits)))
}

/** The parser's first error, in its own words, for text that starts at `offset` and reads as `loaded`. */
export function diagnoseByParser(source: string, offset: number, loaded: Loaded): Diagnosis {
  const error = findYamlErrors(source, offset).toSorted((a, b) => a.start - b.start)[0]
  const reason = loaded.ok ? (error?.message ?? 'no fields') : loaded.reason
  const place = offset + Math.min(loaded.ok ? 0 : loaded.at, source.trimEnd().length)
  const start = Math.min(error?.start ?? place, offset + source.trimEnd().length)
  const span = { start, end: Math.max(start, Math.min(error?.end ?? start, offset + source.trimEnd().length)) }
  const cause = /^unknown tag|^cannot resolve a node with/.test(reason)
    ? 'unknown-tag'
    : reason.startsWith('unidentified alias')
      ? 'unknown-alias'
      : 'unreadable'
  return {
    cause,
    span,
    detail: describeReason(reason),
    path: null,
    extent: { start: offset, end: offset + source.length },
    repair: null,
  }
}
