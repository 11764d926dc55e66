/** Turns a URL in quotes, angle brackets, a Markdown link or blanks into the bare URL. */
import type { UrlRepair } from './url-reading.ts'

export interface Unwrapped extends UrlRepair {
  readonly reason: 'wrapped' | 'surrounding-space'
}

// The opening and the closing mark must be of one family; which of the family is which, people mix up.
const families = ['<>＜＞〈〉《》‹›«»', '"“”„‟＂〝〞〟', "'‘’‚‛＇`´", '「」『』﹁﹂﹃﹄｢｣']
const edges = /^[\s\u200b\u200e\u200f\u2060]+/
const edgeCharacter = /[\s\u200b\u200e\u200f\u2060]/
// Nobody wraps an address more often; a bound for hostile text.
const mostLayers = 4

/** Undefined where nothing is wrapped. The text inside is not linted here; `unsafe` is a link whose label says something else. */
export function unwrapUrl(text: string): Unwrapped | undefined {
  let inner = text
  let reason: Unwrapped['reason'] = 'surrounding-space'
  let safety: UrlRepair['safety'] = 'safe'
  for (let layer = 0; layer < mostLayers; layer++) {
    inner = trim(inner)
    const link = readLink(inner)
    if (link !== undefined) {
      if (link.label !== link.target) safety = 'unsafe'
      inner = link.target
    } else if (inner.length > 1 && isFamily(inner.charAt(0), inner.charAt(inner.length - 1))) inner = inner.slice(1, -1)
    else break
    reason = 'wrapped'
  }
  inner = trim(inner)
  return inner === text ? undefined : { text: inner, reason, safety }
}

function isFamily(first: string, last: string): boolean {
  return families.some((family) => family.includes(first) && family.includes(last))
}

function readLink(text: string): { label: string; target: string } | undefined {
  const middle = text.indexOf('](')
  if (!text.startsWith('[') || !text.endsWith(')') || middle < 0) return undefined
  return { label: text.slice(1, middle), target: text.slice(middle + 2, -1) }
}

function trim(text: string): string {
  const start = edges.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && edgeCharacter.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
