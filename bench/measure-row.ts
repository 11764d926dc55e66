/** Measures a row: the commands run in turn, round after round, so that a busy moment of the machine meets all of them. */
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { type Command, type Measurement, measureCommand } from './measure-command.ts'
import { choosePost, type Row } from './rows.ts'
import { writeFileIn } from './write-file-in.ts'

/** What one checkout took in a row, and what the other command took; neighbours in time have the same index. */
export interface Pairs {
  readonly ours: readonly Measurement[]
  readonly others: readonly Measurement[]
}

/** What a killed run may have left in a site, and what would make the rows without a configuration other ones. */
const CONFIGS = ['postlint.config.ts', 'postlint.config.json']

/** Starts are short and noisy. */
const ROUNDS_OF_ONE_POST = 4

/** Returns the pairs of each checkout. */
export function measureRow(row: Row, checkouts: readonly string[], rounds: number, meter: string): readonly Pairs[] {
  const site = row.site()
  const cwd = row.inside ? site : dirname(site)
  const from = (path: string): string => relative(cwd, path) || '.'
  const copy = `${site}-copy`
  const path = row.onePost ? choosePost(site) : site
  const pairs = checkouts.map(() => ({ ours: [] as Measurement[], others: [] as Measurement[] }))

  for (const file of CONFIGS) rmSync(join(site, file), { force: true })
  for (const [file, text] of Object.entries(row.files ?? {})) writeFileIn(site, file, text)
  for (let round = 0; round < (row.onePost ? rounds * ROUNDS_OF_ONE_POST : rounds); round++) {
    const measured = new Map<string, Measurement>()
    /** What does not depend on the checkout runs once a round. */
    const measure = (words: readonly string[]): Measurement => {
      const command: Command = { words, cwd }
      const key = words.join('\n')
      const known = measured.get(key) ?? measureCommand(command, meter)
      measured.set(key, known)
      return known
    }
    for (const [at, checkout] of checkouts.entries()) {
      const postlint = ['node', join(checkout, 'bin/postlint.js')]
      if (row.writes) {
        rmSync(copy, { recursive: true, force: true })
        cpSync(site, copy, { recursive: true })
      }
      if (row.files) linkPackage(site, checkout)
      pairs[at]?.others.push(measure(row.over.words(from(path), postlint)))
      pairs[at]?.ours.push(measure([...postlint, ...row.words(from(row.writes ? copy : path))]))
    }
  }
  for (const file of Object.keys(row.files ?? {})) rmSync(join(site, file))
  rmSync(join(site, 'node_modules'), { recursive: true, force: true })
  rmSync(copy, { recursive: true, force: true })
  for (const { ours } of pairs) warnOfExit(row, ours)
  return pairs
}

/** Configurations import from `postlint`. */
function linkPackage(site: string, checkout: string): void {
  const link = join(site, 'node_modules/postlint')
  rmSync(link, { force: true })
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(checkout, link)
}

/** A run that did not check everything is fast for the wrong reason. */
function warnOfExit({ name, site }: Row, ours: readonly Measurement[]): void {
  const failed = ours.filter(({ exitCode }) => exitCode === 2).length
  if (failed > 0) process.stderr.write(`${name}: exit 2 in ${failed} of ${ours.length} runs on ${basename(site())}\n`)
}
