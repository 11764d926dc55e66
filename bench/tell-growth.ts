/** Prints how the time of a post grows with the number of posts: the promise is that it does not. */
import { comparePeers, type Size } from './compare-peers.ts'
import { printTable } from './print-table.ts'

/** The corpus whose time a post the others are compared with. */
const BASE = 50_000

export function tellGrowth(measured: readonly Size[], rounds: number): void {
  // A million posts alone would say nothing about growth.
  const missing = measured.some(({ posts }) => posts > BASE) && !measured.some(({ posts }) => posts === BASE)
  const sizes = missing ? [comparePeers(BASE, rounds, []), ...measured] : measured
  const each = ({ seconds, posts }: Size): number => (seconds / posts) * 1e6
  const base = sizes.find(({ posts }) => posts === BASE)
  const print = printTable('Growth of postlint', ['posts', 's', 'µs a post', `of that at ${BASE} posts`, 'peak MB'])
  for (const size of sizes.toSorted((a, b) => a.posts - b.posts)) {
    const ratio = base === undefined ? 'not measured' : (each(size) / each(base)).toFixed(2)
    print([size.posts, size.seconds.toFixed(2), each(size).toFixed(1), ratio, size.peak.toFixed(0)])
  }
}
