/** Measures postlint, the floor and the peers on one corpus. */
import { type Contestant, floor, POSTLINT } from './contestants.ts'
import { makeCorpus } from './make-corpus.ts'
import { measurePeak } from './measure-peak.ts'
import { printTable } from './print-table.ts'
import { type Run, runProcess } from './run-process.ts'
import { median, spread, timePairs } from './time-pairs.ts'

/** What postlint took on a corpus. */
export interface Size {
  readonly posts: number
  readonly seconds: number
  /** The most resident memory, MB. */
  readonly peak: number
}

export function comparePeers(posts: number, rounds: number, peers: readonly Contestant[]): Size {
  const { folder, broken } = makeCorpus(posts)
  const print = printTable(`${posts} posts, ${broken} of them broken`, [
    'contestant',
    's',
    'postlint s',
    'ratio (quartiles)',
    'promised',
    'pairs',
    'bad posts named',
  ])
  const named = (contestant: Contestant, run: Run): string =>
    contestant.found === undefined ? 'other rules' : `${contestant.found(run)} of ${broken}`

  const { peak, run } = measurePeak(POSTLINT, folder)
  const bottom = floor()
  const pairs = bottom && timePairs(POSTLINT, bottom, folder, rounds)
  const ours = pairs?.ours ?? Array.from({ length: rounds }, () => runProcess(POSTLINT.command, folder).seconds)
  const seconds = median(ours)
  print([`postlint, peak ${peak.toFixed(0)} MB`, seconds.toFixed(2), '', '', '', ours.length, named(POSTLINT, run)])
  if (pairs !== null) {
    const ratio = `${spread(ours, pairs.theirs)} of ours to it`
    const promise = posts === 50_000 ? 'at most 3' : ''
    print([bottom?.name ?? '', median(pairs.theirs).toFixed(3), seconds.toFixed(2), ratio, promise, ours.length, ''])
  }
  for (const peer of peers) {
    const { ours, theirs, last } = timePairs(POSTLINT, peer, folder, rounds)
    print([
      peer.name,
      median(theirs).toFixed(2),
      median(ours).toFixed(2),
      spread(theirs, ours),
      peer.promise?.[posts] ?? '',
      ours.length,
      named(peer, last),
    ])
  }
  return { posts, seconds, peak }
}
