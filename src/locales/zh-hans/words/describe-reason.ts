import { matchWords } from '../../match-words.ts'
import { TEXTS } from '../texts.ts'

/** Why a fix was undone, a post was not written or a rule failed; what a plugin says stays. */
export function describeReason(reason: string): string {
  return matchWords(reason, TEXTS)
}
