/** Measures postlint on sites as people have them; `npm run bench -- --help`. */
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compileProgram } from './compile-program.ts'
import { formatTable } from './format-table.ts'
import { measureRow, type Pairs } from './measure-row.ts'
import { listPeerRows } from './peer-rows.ts'
import { quartiles } from './quartiles.ts'
import { listRows, type Row } from './rows.ts'
import { planSites } from './sites.ts'

const HELP = `npm run bench -- [options]

  --only ROW,ROW     these rows alone
  --rounds N         pairs of runs a row (default 5)
  --quick            a tenth of the posts
  --million          a million posts, too
  --peers            other linters, too; installs them
  --corpus DIR       a real Jekyll site instead of the generated archive
  --hugo DIR         a real Hugo site instead of the generated one
  --mdn DIR          real MDN pages instead of the generated ones
  --checkout DIR     the checkout of postlint that is measured (default: this one)
  --before DIR       another one, measured in the same rounds
`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    hugo: { type: 'string' },
    mdn: { type: 'string' },
    checkout: { type: 'string', default: join(import.meta.dirname, '..') },
    before: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
if (values.help || !Number.isInteger(rounds) || rounds < 1) {
  process.stdout.write(HELP)
  process.exit(values.help ? 0 : 2)
}

const root = join(tmpdir(), 'postlint-bench')
const meter = compileProgram('measure', root)
const floor = compileProgram('floor', root)
const { quick, hugo, mdn } = values
const corpus = values.corpus && resolve(values.corpus)
const sites = planSites({ root, corpus, hugo: hugo && resolve(hugo), mdn: mdn && resolve(mdn), quick })
const all = [...listRows(sites, floor, corpus !== undefined), ...(values.peers ? listPeerRows(sites) : [])]
const only = values.only?.split(',')
const unknown = only?.filter((wanted) => !all.some(({ name }) => name === wanted)) ?? []
if (unknown.length > 0) throw new Error(`no row ${unknown}; there are ${all.map(({ name }) => name).join(', ')}`)
const rows = all.filter(({ name, optional }) => (only ? only.includes(name) : !optional || values.million))

const checkouts = [values.checkout, ...(values.before ? [values.before] : [])].map((path) => resolve(path))
const head = [
  'row',
  'measured',
  'over',
  'at most',
  ...checkouts.flatMap((_, at) => columns(at === 0 ? '' : 'before: ')),
]
const table = [[...head, 'other CPU s']]
for (const row of rows) {
  process.stderr.write(`${row.name}\n`)
  const pairs = measureRow(row, checkouts, rounds, meter)
  table.push([...describe(row), ...pairs.flatMap(formatPairs), seconds(pairs[0]?.others ?? [])])
  // A run that is interrupted has shown what it measured.
  process.stderr.write(`${table.at(-1)?.join(' | ')}\n`)
}
console.log(`Node ${process.version}, ${corpus ? basename(corpus) : 'generated archive'}${quick ? ', a tenth of it' : ''}, ${rounds} rounds.
Ratios of neighbouring runs, ours over the other: median (quartiles).\n`)
process.stdout.write(formatTable(table))

function columns(prefix: string): readonly string[] {
  return ['CPU', 'wall', 'CPU s', 'wall s', 'MB', 'exit'].map((name) => prefix + name)
}

function describe({ name, about, over, limit }: Row): readonly string[] {
  return [name, about, over.name, limit === undefined ? '' : String(limit)]
}

function formatPairs({ ours, others }: Pairs): readonly string[] {
  const ratio = (field: 'cpu' | 'wall'): string => {
    const { low, median, high } = quartiles(ours.map((own, at) => own[field] / others[at]![field]))
    return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  }
  const peak = Math.max(...ours.map(({ peak }) => peak)).toFixed(0)
  const exits = [...new Set(ours.map(({ exitCode }) => exitCode))].join()
  return [ratio('cpu'), ratio('wall'), seconds(ours), seconds(ours, 'wall'), peak, exits]
}

function seconds(measurements: readonly { cpu: number; wall: number }[], field: 'cpu' | 'wall' = 'cpu'): string {
  return quartiles(measurements.map((one) => one[field])).median.toFixed(2)
}
