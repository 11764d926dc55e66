/** Measures postlint beside its peers and the floor: in turn, in one run, ratios with their spread. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Contestant, floor, installPeers, PEER_LIST, POSTLINT } from './contestants.ts'
import { makeCorpus } from './make-corpus.ts'

const { argv } = process
const rounds = Number(flag('--rounds') ?? 5)
const counts = (flag('--posts') ?? '5000,50000').split(',').map(Number)
const only = flag('--only')

interface Run {
  readonly seconds: number
  readonly stdout: string
}

function flag(name: string): string | undefined {
  const at = argv.indexOf(name)
  return at === -1 ? undefined : argv[at + 1]
}

function run({ command }: Pick<Contestant, 'command'>, cwd: string): Run {
  const [program = '', ...words] = command
  // The certificates of a company cost each start of node 40 ms and say nothing about linters.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = process.hrtime.bigint()
  const { stdout } = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, stdout: stdout ?? '' }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** A B A B: pairs of neighbours, so that a busy moment of the machine hits both. */
function pair(
  one: Contestant,
  other: Contestant,
  cwd: string,
  times: number,
): { mine: number[]; theirs: number[]; stdout: string } {
  const mine: number[] = []
  const theirs: number[] = []
  let stdout = ''
  for (let round = 0; round < times; round++) {
    mine.push(run(one, cwd).seconds)
    const result = run(other, cwd)
    theirs.push(result.seconds)
    stdout = result.stdout
  }
  return { mine, theirs, stdout }
}

function row(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

function compareStarts(): void {
  const { folder } = makeCorpus(5000)
  const post = run({ command: ['find', '.', '-name', '*-1.md'] }, folder).stdout.split('\n')[0] ?? ''
  const broken = run({ command: ['find', '.', '-name', '*-1999.md'] }, folder).stdout.split('\n')[0] ?? ''
  const bin = POSTLINT.command[1] as string
  const node: Contestant = { name: 'node -e 0', command: ['node', '-e', '0'], found: () => 0 }
  console.log('\n## Starts\n')
  row(['start', 'ms', '`node -e 0`', 'ratio (quartiles)', 'at most'])
  row(['---', '---', '---', '---', '---'])
  for (const [name, words, limit] of [
    ['--version', ['--version'], 1.15],
    ['one good post', [post], 1.3],
    ['one failing post, code frame', ['--format', 'pretty', broken], 2],
  ] as const) {
    const { mine, theirs } = pair({ name, command: ['node', bin, ...words], found: () => 0 }, node, folder, rounds * 4)
    row([name, (median(mine) * 1000).toFixed(1), (median(theirs) * 1000).toFixed(1), spread(mine, theirs), limit])
  }
}

/** The ratio of each pair: median and quartiles. */
function spread(over: readonly number[], under: readonly number[]): string {
  const ratios = over.map((value, at) => value / (under[at] as number)).sort((a, b) => a - b)
  const at = (share: number): string => (ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN).toFixed(2)
  return `${median(ratios).toFixed(2)} (${at(0.25)} to ${at(0.75)})`
}

function compareOn(posts: number): void {
  const { folder, broken } = makeCorpus(posts)
  console.log(`\n## ${posts} posts, ${broken} of them broken\n`)
  row(['contestant', 's', 'postlint s', 'ratio (quartiles)', 'promised', 'bad posts named'])
  row(['---', '---', '---', '---', '---', '---'])
  row([
    'postlint',
    '',
    median([run(POSTLINT, folder).seconds]).toFixed(2),
    '',
    '',
    POSTLINT.found(run(POSTLINT, folder).stdout),
  ])
  const bottom = floor()
  if (bottom !== null) {
    const { mine, theirs } = pair(POSTLINT, bottom, folder, rounds)
    row([
      bottom.name,
      median(theirs).toFixed(3),
      median(mine).toFixed(2),
      `${spread(mine, theirs)} of ours to it`,
      posts === 50_000 ? 'at most 3' : '',
      '',
    ])
  }
  for (const peer of PEER_LIST) {
    if ((peer.most ?? Number.POSITIVE_INFINITY) < posts || (only !== undefined && !peer.name.includes(only))) continue
    const { mine, theirs, stdout } = pair(POSTLINT, peer, folder, peer.most === undefined ? rounds : 1)
    row([
      peer.name,
      median(theirs).toFixed(2),
      median(mine).toFixed(2),
      spread(theirs, mine),
      peer.promise?.[posts] ?? '',
      peer.found(stdout),
    ])
  }
}

installPeers()
console.log(
  `node ${process.version}, ${rounds} pairs each, whole processes, warm page cache; corpora below ${join('$TMPDIR', 'postlint-bench')}`,
)
if (only === undefined) compareStarts()
for (const posts of counts) compareOn(posts)
