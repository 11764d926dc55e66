import type { Diagnostic } from '../check/diagnostic.ts'
import { joinSentences } from '../values/characters/join-sentences.ts'
import { oneLine } from './one-line.ts'
import { ruleUrl } from './rule-url.ts'
import type { ToolInfo } from './tool.ts'

/** What is wrong and what to do about it, as sentences on one line; with the address of the rule for a format that has no place for it. */
export function fullMessage(
  { rule, message, help }: Pick<Diagnostic, 'rule' | 'message' | 'help'>,
  tool: Pick<ToolInfo, 'homepage'> | null = null,
): string {
  const what = oneLine(message)
  const url = tool === null ? null : ruleUrl(rule, tool)
  const full = help === '' ? what : joinSentences(what, oneLine(help))
  return url === null ? full : `${full} (${url})`
}
