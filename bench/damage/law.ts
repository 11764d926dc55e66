/** `npx tsx bench/damage/law.ts COUNT FOLDER…`: damages the heads of real posts, fixes them, and counts how often law 5 is broken, and by what. */
import '../../scripts/late-parts.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { post } from '../../schemas/post.ts'
import { settingsOf } from '../../src/library/options.ts'
import { findBrokenLaw } from './broken-law.ts'
import { drawBy, headOf, withList } from './head.ts'
import { type DamageKind, KINDS } from './kinds.ts'
import { mixDamage } from './mix-damage.ts'
import { readStart } from './read-start.ts'

const NOW = Date.UTC(2026, 10, 26) / 1000

const [count = '1000', ...folders] = process.argv.slice(2)
const strict = settingsOf({ now: NOW })
const loose = settingsOf({ now: NOW, schema: post.partial() })
const found = new Map<string, { count: number; example: string }>()
const done = new Map(KINDS.map(({ name }) => [name, 0]))
let tried = 0
let fixed = 0
const archives = folders.map((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
const draw = drawBy(Number(process.env.SEED ?? 1))
while (tried < Number(count)) {
  const path = draw.one(draw.one(archives) ?? [])
  if (path === undefined) break
  const text = readStart(path)
  const own = headOf(text)
  const head = own === null || draw.below(4) === 0 ? own : withList(own, draw)
  if (head === null) continue
  const turn = KINDS[(tried >> 1) % KINDS.length] as DamageKind
  const mixed = mixDamage(head, draw, turn, draw.below(3) === 0 ? KINDS : [])
  if (mixed === null) continue
  const { names, damaged } = mixed
  for (const name of names) done.set(name, (done.get(name) ?? 0) + 1)
  const settings = draw.below(2) === 0 ? strict : loose
  for (const unsafe of [false, true]) {
    tried++
    const law = findBrokenLaw(mixed, settings, unsafe)
    if (law === null) continue
    fixed++
    const sort = `${unsafe ? 'unsafe' : 'safe'} | ${names.length === 1 ? names[0] : 'mixture'} | ${law.what.split(/[:`]/)[0]?.trim()} | ${[...new Set(law.fixes.map((one) => one.split(':')[0]))].join(', ')}`
    const example = `${path}\n${damaged.slice(0, 900)}\n  ⇒ ${law.what}\n  ${law.fixes.join('; ')}\n${law.after.slice(0, 900)}`
    found.set(sort, { count: (found.get(sort)?.count ?? 0) + 1, example: found.get(sort)?.example ?? example })
  }
}
console.log(`${tried} damaged heads, ${fixed} broken laws`)
console.log(
  `  of each kind ${Math.min(...done.values())} or more; not done: ${
    [...done]
      .filter(([, count]) => count === 0)
      .map(([name]) => name)
      .join(', ') || 'none'
  }`,
)
for (const [sort, { count, example }] of [...found].sort(([, a], [, b]) => b.count - a.count)) {
  console.log(`${count}  ${sort}`)
  if (process.env.SHOW) console.log(example.replace(/^/gm, '      '))
}
