/** `npx tsx bench/damage/run.ts POSTS FOLDER…`: does each kind of damage to good real posts and prints a table: reported, silent about the twin, body untouched, restored. */
import '../../scripts/late-parts.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { post } from '../../schemas/post.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import type { Settings } from '../../src/check/settings.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import { settingsOf } from '../../src/library/options.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { drawBy, type Head, headOf, withList } from './head.ts'
import { type DamageKind, KINDS } from './kinds.ts'
import { readStart } from './read-start.ts'

// Later than any post of the archives.
const NOW = Date.UTC(2100, 0, 1) / 1000

const [posts = '200', ...folders] = process.argv.slice(2)
const settings = settingsOf({ now: NOW, schema: post.partial() })
const draw = drawBy(Number(process.env.SEED ?? 1))
const archives = folders.map((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

interface Row {
  done: number
  reported: number
  twins: number
  silent: number
  bodies: number
  restored: number
}

const NOTHING: Row = { done: 0, reported: 0, twins: 0, silent: 0, bodies: 0, restored: 0 }
const rows = new Map(KINDS.map((kind) => [kind, { ...NOTHING }]))
const misses: string[] = []
const most = Number(posts)
for (let tries = 0; tries < most * 50; tries++) {
  const open = KINDS.filter((kind) => (rows.get(kind)?.done ?? 0) < most)
  if (open.length === 0) break
  const good = goodHead()
  if (good !== null) for (const kind of open) measure(kind, good)
}

const all = { ...NOTHING }
console.log('| kind | repair | posts | reported | twins | silent | body kept | restored |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [kind, row] of rows) {
  for (const key of Object.keys(all) as (keyof Row)[])
    if (key !== 'restored' || kind.repair === 'safe') all[key] += row[key]
  const twin = kind.twin === undefined ? ['', ''] : [row.twins, row.silent]
  const restored = kind.repair === 'safe' ? percent(row.restored, row.done) : ''
  console.log(
    `| ${kind.name} | ${kind.repair} | ${row.done} | ${percent(row.reported, row.done)} | ${twin.join(' | ')} | ${percent(row.bodies, row.done)} | ${restored} |`,
  )
}
const safeDone = [...rows].reduce((sum, [kind, { done }]) => sum + (kind.repair === 'safe' ? done : 0), 0)
console.log(
  `${KINDS.length} kinds, ${all.done} damaged posts: reported ${percent(all.reported, all.done)}, twins silent ${percent(all.silent, all.twins)} of ${all.twins}, bodies kept ${percent(all.bodies, all.done)}, safe kinds restored ${percent(all.restored, safeDone)}`,
)
if (process.env.SHOW) for (const miss of misses) console.log(miss)

/** A real post without any problem. */
function goodHead(): Head | null {
  const path = draw.one(draw.one(archives) ?? [])
  if (path === undefined) return null
  const own = headOf(readStart(path))
  const head = own === null || draw.below(4) === 0 ? own : withList(own, draw)
  return head !== null && problemsOf(head.text, settings).length === 0 ? head : null
}

function measure(kind: DamageKind, head: Head): void {
  const row = rows.get(kind)
  const damaged = kind.damage(head, draw)
  if (row === undefined || damaged === null || damaged.text === head.text) return
  row.done++
  const problems = problemsOf(damaged.text, settings)
  if (problems.length > 0) row.reported++
  else misses.push(`silent: ${kind.name}\n${damaged.text.slice(0, 400)}`)
  const { source } = fixPost(sourceOfText('post.md', damaged.text), settings, ['safe'])
  const body = damaged.body === undefined ? head.text.slice(head.block.bodyStart) : damaged.body
  if (body === null || source.text.endsWith(body)) row.bodies++
  if ((damaged.sound ?? [head.text]).includes(source.text)) row.restored++
  else if (kind.repair === 'safe' && misses.length < 400)
    misses.push(`not restored: ${kind.name}\n${damaged.text.slice(0, 300)}\n⇒\n${source.text.slice(0, 300)}`)
  const twin = kind.twin?.(head, draw) ?? null
  if (twin === null) return
  row.twins++
  const said = problemsOf(twin.text, settings)
  if (said.length === 0) row.silent++
  else misses.push(`twin: ${kind.name}: ${said.join('; ')}\n${twin.text.slice(0, 300)}`)
}

function problemsOf(text: string, by: Settings): string[] {
  return lintPost(sourceOfText('post.md', text), by).diagnostics.map(({ rule, message }) => `${rule}: ${message}`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`
}
