import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'
import { type Oddity, scanYamlTokens } from './scan-yaml-tokens.ts'

// Where a construct that readers disagree on can start; only then are the tokens looked at.
const SUSPICIOUS = /(?:^|[\s[{,])(?:[&*!?]|<<)|^%|\\u[dD][89a-fA-F]|[[{,:]\s*:|:[,?[\]{}]/m

/** Whether a YAML text may hold a construct that readers disagree on. */
export function maybeUnportable(text: string): boolean {
  return SUSPICIOUS.test(text)
}

/** Finds the constructs of a YAML block that readers disagree on, by its tokens, without reading its data. */
export function findUnportable({ text, span }: Block): IssueOf<'unportable-yaml'>[] {
  if (!maybeUnportable(text)) return []
  const { oddities } = scanYamlTokens(text, span.start)
  const reported = oddities.filter((oddity, index) => !isMerged(text, span.start, oddities[index - 1], oddity))
  return reported.map(({ construct, text: found, start, end }) => ({
    kind: 'unportable-yaml',
    construct,
    text: found,
    span: { start, end },
  }))
}

/** `<<: *base` is one construct. */
function isMerged(text: string, offset: number, before: Oddity | undefined, { construct, start }: Oddity): boolean {
  if (construct !== 'alias' || before?.construct !== 'merge-key') return false
  return text.slice(before.end - offset, start - offset).trim() === ':'
}
