/** Measures postlint beside its peers and the floor: in turn, in one run, ratios with their spread. */
import { parseArgs } from 'node:util'
import { comparePeers, type Size } from './compare-peers.ts'
import { compareReports } from './compare-reports.ts'
import { compareStarts } from './compare-starts.ts'
import { choosePeers, preparePeers } from './contestants.ts'
import { tellGrowth } from './tell-growth.ts'

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1,5000,50000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})
const [rounds = 0, ...sizes] = [values.rounds, ...values.posts.split(',')].map(Number)
if (![rounds, ...sizes].every((count) => Number.isInteger(count) && count > 0)) {
  throw new Error('usage: npm run bench -- [--posts 1,5000,50000] [--rounds 5] [--only part-of-a-peer-name]')
}

preparePeers()
console.log(
  `node ${process.version}, ${rounds} pairs each (1 where a run takes over a minute), whole processes, warm page cache`,
)
if (values.only === undefined) {
  compareStarts(rounds * 4)
  compareReports()
}
const measured: Size[] = sizes.map((posts) => comparePeers(posts, rounds, choosePeers(posts, values.only)))
tellGrowth(measured, rounds)
