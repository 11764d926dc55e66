/**
 * `npx tsx bench/damage/archives.ts FOLDER…`: runs the built program's `fix` over copies of sites, as itself and with the
 * preset `post`, and compares byte by byte: every word of every block is still there, bodies stay, so do the lines of other
 * fields, and a second run changes nothing.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { report } from '../../schemas/report.ts'
import { DATES, isPartOfDate, lostWords, REMOVES } from './lost-words.ts'

const program = resolve('bin/postlint.js')
const WAYS = { site: [], post: ['.', '--preset', 'post'] }
const NOTHING = { posts: 0, changed: 0, fixes: 0, words: 0, announced: 0, lost: 0, bodies: 0, lines: 0, again: 0 }
type Count = { -readonly [K in keyof typeof NOTHING]: number }

console.log(
  '| site | as | posts | changed | fixes | words in blocks | removed as announced | lost | bodies changed | other lines changed | changed again |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
const all: Count = { ...NOTHING }
for (const folder of process.argv.slice(2)) {
  for (const [way, args] of Object.entries(WAYS)) {
    const row = measure(folder, args)
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += row[key]
    print(basename(folder), way, row)
  }
}
print('all', '', all)

function print(site: string, way: string, row: Count): void {
  console.log(`| ${site} | ${way} | ${Object.values(row).join(' | ')} |`)
}

function measure(folder: string, args: readonly string[]): Count {
  const root = mkdtempSync(join(tmpdir(), 'postlint-archive-'))
  const copy = join(root, basename(folder))
  cpSync(folder, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\/(?:\.git|node_modules)$/.test(path),
  })
  const target = join(root, 'report.json')
  const fix = () => {
    spawnSync(process.execPath, [program, 'fix', ...args, '--no-config', '--format', `json=${target}`], { cwd: copy })
    return report.parse(JSON.parse(readFileSync(target, 'utf8'))).files
  }
  const files = fix()
  const fixed = new Map(files.map((file) => [file.path, file.fixed]))
  const row = { ...NOTHING }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|markdown|mdx|mkd)$/.test(name) || /(?:^|\/)(?:\.git|node_modules)\//.test(name)) continue
    const before = readIfFile(join(folder, name))
    if (before === null) continue
    row.posts++
    compare(before, readFileSync(join(copy, name)), fixed.get(name) ?? [], name, row)
  }
  row.again = fix().filter((file) => file.fixed.length > 0).length
  rmSync(root, { recursive: true })
  return row
}

function compare(
  before: Buffer,
  after: Buffer,
  fixes: readonly { rule: string; field: string | null }[],
  name: string,
  row: Count,
): void {
  const old = splitHead(before)
  row.words += (old.head.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length
  if (before.equals(after)) return
  row.changed++
  row.fixes += fixes.length
  const now = splitHead(after)
  if (!old.body.equals(now.body)) {
    row.bodies++
    console.error(`body: ${name}`)
  }
  const rules = new Set(fixes.map(({ rule }) => rule))
  const isDate = [...rules].some((rule) => DATES.has(rule))
  const missing = lostWords(old.head, now.head).filter((word) => !isDate || !isPartOfDate(word, old.head))
  if (missing.length > 0 && [...rules].some((rule) => REMOVES.has(rule))) row.announced += missing.length
  else row.lost += missing.length
  if (missing.length > 0) console.error(`words: ${name}: ${missing.join(' ')} (${[...rules].join(', ')})`)
  const fields = new Set(fixes.map(({ field }) => field))
  // A fix of the whole block names no field.
  if (fields.has(null)) return
  const left = new Set(now.head.split('\n'))
  for (const { field, line } of linesOf(old.head)) {
    if (left.has(line) || fields.has(field)) continue
    row.lines++
    console.error(`line: ${name}: ${line} (${[...rules].join(', ')})`)
  }
}

/** The lines up to the second fence, without the program's own splitter; what has none is head as a whole. */
function splitHead(file: Buffer): { head: string; body: Buffer } {
  const text = file.toString('latin1')
  const end =
    /^(?:\xef\xbb\xbf)?(?:[^\S\n]*\n)*[^\n]*\n(?:(?!(?:---|\+\+\+)[ \t]*\r?$)[^\n]*\n)*?(?:-{2,}|\+{3})[ \t]*(?:\r?\n|$)/m.exec(
      text,
    )
  const length = end?.index === 0 ? end[0].length : text.length
  return { head: file.subarray(0, length).toString('utf8'), body: file.subarray(length) }
}

/** Each line with the name of the field to which it belongs. */
function linesOf(head: string): { field: string; line: string }[] {
  let field = ''
  return head.split('\n').map((line) => {
    field = /^["']?([^\s:="']+)["']?[ \t]*[:=：]/u.exec(line)?.[1] ?? field
    return { field, line }
  })
}

function readIfFile(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
