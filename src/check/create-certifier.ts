import type { ParseTree, Post } from '../post/create-post.ts'
import { flatPost, postOfFlat } from '../post/flat-post.ts'
import type { Source } from '../post/source.ts'
import type { Context } from '../rules/context.ts'
import { HABIT_FIELDS } from '../rules/source-fact.ts'
import { ByteCertifier } from './bytes/byte-certifier.ts'
import { type Kernel, openKernel } from './bytes/open-kernel.ts'
import { certifyPost, type Grounds } from './certify-post.ts'
import { type CollectedFacts, createCollector } from './create-collector.ts'
import { isPlainTop } from './is-plain-top.ts'
import { plainShape } from './plain-shape.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** Knows of plain posts that the recipe would find nothing in them. */
export interface Certifier {
  /** Says so by giving the facts of the post by rule id; null is no verdict. */
  certify(source: Source): CollectedFacts | null
  /** Says so by the bytes of a post alone, once `certify` has seen others like it; null where the settings ask for more. */
  readonly bytes: ByteCertifier | null
}

/** The part of the settings that certainty rests on; the rules that `certifyPost` speaks for may be left out. */
export type CertifierSettings = Pick<Settings, 'collection' | 'now'> & {
  readonly schema: Pick<Settings['schema'], 'fields' | 'strict' | 'isPlain' | 'validate'>
  readonly rules: Iterable<ActiveRule>
}

const HOUR = 3600
// `future-date` by default.
const TOLERANCE_HOURS = 24

/** The rules that `certifyPost` speaks for, with the options that it knows. */
const CERTIFIED: Readonly<Record<string, unknown>> = {
  'ambiguous-scalar': {},
  'blank-item': {},
  'byte-order-mark': {},
  'cut-off-text': {},
  'date-filename-mismatch': {},
  'duplicate-item': {},
  'future-date': { toleranceHours: TOLERANCE_HOURS, except: ['expiryDate', 'unpublishDate'] },
  'impossible-date': {},
  'invalid-url': {},
  'invisible-character': {},
  'malformed-date': {},
  // What a flat post has for fences every generator reads.
  'malformed-fence': {},
  'markup-in-title': { fields: ['title'] },
  'missing-timezone': {},
  'not-a-list': {},
  'private-url': {},
  'untrimmed-value': {},
}

/** Turns settings into the judge of plain posts; what it cannot be certain of is left to the recipe. */
export function createCertifier(
  settings: CertifierSettings,
  parse: ParseTree,
  open: () => Kernel | null = openKernel,
): Certifier {
  const { collection, schema, now } = settings
  if (collection.frontMatter === 'forbidden') return { certify: () => null, bytes: null }
  const active = [...settings.rules]
  const grounds = { shape: plainShape(schema), collection, latest: now + TOLERANCE_HOURS * HOUR }
  const collect = createCollector(active, collection, now)
  const checking = active.filter((one) => one.rule.check !== undefined && !isCertified(one) && mayApply(one, settings))
  const onNames = checking.filter(({ rule }) => rule.id === 'misspelled-field')
  const onBody = checking.filter(
    ({ rule, options }) => rule.id === 'source-mismatch' && same(options, { field: 'from' }),
  )
  const onAll = checking.filter((one) => !onNames.includes(one) && !onBody.includes(one))
  const onlyTop = onBody.length > 0
  const bytes = schema.isPlain === true && onAll.length === 0 ? byteCertifier(grounds, active, onlyTop, open) : null
  const certify: Certifier['certify'] = (source) => {
    const flat = flatPost(source)
    if (flat === null) return null
    const certainty = certifyPost(source.path, flat.fields, grounds)
    if (certainty === null || source.text.includes('postlint-disable')) return null
    let made: Post | undefined
    const post = (): Post => {
      made ??= postOfFlat(source, flat, parse)
      return made
    }
    const silent = (rules: readonly ActiveRule[]): boolean =>
      rules.length === 0 || areSilent(rules, { collection, now, source, post: post() })
    if (schema.isPlain !== true && schema.validate(post().data).length > 0) return null
    if (certainty === 'unknown' && !silent(onNames)) return null
    if (onBody.length > 0 && !isPlainTop(source, flat) && !silent(onBody)) return null
    const facts = silent(onAll) ? collect(source, flat, post) : null
    const glimpse = source.glimpse?.() ?? null
    if (facts !== null && certainty === 'known' && glimpse !== null) {
      bytes?.learn(glimpse.bytes, glimpse.bodyStart, flat, facts)
    }
    return facts
  }
  return { certify, bytes }
}

/** Only where all facts are those that it makes. */
function byteCertifier(
  grounds: Grounds,
  active: readonly ActiveRule[],
  looksAtTop: boolean,
  open: () => Kernel | null,
): ByteCertifier | null {
  const { fields } = grounds.shape
  const sharing = new Set<string>(HABIT_FIELDS)
  for (const { rule, options } of active) {
    if (rule.collect !== undefined && !(Object.hasOwn(COLLECTING, rule.id) && same(options, COLLECTING[rule.id])))
      return null
  }
  const wanted = ['duplicate-source', 'duplicate-title'].every((id) => active.some(({ rule }) => rule.id === id))
  const isUsual =
    fields.get('title')?.kind === 'text' && fields.get('date')?.kind === 'date' && fields.get('from')?.kind === 'url'
  if (!wanted || !isUsual || fields.size > MOST_FIELDS || fields.has('permalink')) return null
  const kernel = open()
  return kernel === null ? null : new ByteCertifier({ ...grounds, sharing: [...sharing], looksAtTop }, kernel)
}

// The facts of these depend on nothing but title, source, and the fields that `inconsistent-item` and habits share.
const COLLECTING: Readonly<Record<string, unknown>> = {
  'duplicate-permalink': { field: 'permalink' },
  'duplicate-source': { field: 'from' },
  'duplicate-title': {},
  'inconsistent-item': { fields: ['tags', 'categories', 'author'] },
  'missing-field': {},
}

// One bit each.
const MOST_FIELDS = 30

function isCertified({ rule, options }: ActiveRule): boolean {
  return Object.hasOwn(CERTIFIED, rule.id) && same(options, CERTIFIED[rule.id])
}

/** Rules that have nothing to look at in a whole collection. */
function mayApply({ rule }: ActiveRule, { collection: { vocabulary, site, generator } }: CertifierSettings): boolean {
  switch (rule.id) {
    case 'unknown-item':
      return Object.keys(vocabulary).length > 0
    case 'unknown-author':
      return site.authors !== null
    case 'unknown-layout':
      return site.layouts !== null
    case 'unpublished-name':
      return generator === 'jekyll'
    default:
      return true
  }
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** Whether rules find nothing; one that throws is for the recipe to report. */
function areSilent(rules: readonly ActiveRule[], ground: Omit<Context<unknown>, 'options'> & { post: Post }): boolean {
  try {
    for (const { rule, options } of rules) {
      for (const _ of rule.check?.(ground.post, { ...ground, options }) ?? []) return false
    }
    return true
  } catch {
    return false
  }
}
