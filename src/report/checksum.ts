import { hashText } from '../check/compare/hash-text.ts'
import type { Report } from './report.ts'

/**
 * A number for all that the report of a shard says, as JSON has it: what became another on the way does not match any
 * more. It protects from accidents; whoever may write the file can write this number, too.
 */
export function checksum({ shard, summary, skipped, files, facts = [] }: ReportParts): number {
  let sum = 0
  for (const part of [shard, summary, ...skipped, ...files, ...facts]) sum = hashText(`${sum} ${JSON.stringify(part)}`)
  return sum
}

type ReportParts = Pick<Report, 'shard' | 'summary' | 'skipped'> & {
  readonly files: readonly object[]
  readonly facts?: readonly object[] | undefined
}
