import { sameTitle } from '../../post/body/same-title.ts'
import { firstLinks, sourceLinkOf } from '../../post/body-links.ts'
import { textAt } from '../../post/text-at.ts'
import type { Recover, Recovery } from './recovery.ts'

// As many as a person compares at a glance.
const MOST_CANDIDATES = 5

/** Turns the links of the body into candidates for the URL of the original article. */
export const recoverFrom: Recover = (post) => {
  const body = post.body()
  const title = textAt(post.data, 'title')
  const links = firstLinks(body, MOST_CANDIDATES)
  const source = sourceLinkOf(body)
  const first = source ?? links[0]
  if (first === undefined) return []
  const isTitled = title !== null && sameTitle(first.text, title)
  const best: Recovery = {
    title: source === null ? 'bodyLink' : 'sourceLink',
    value: first.url,
    safety: isTitled ? 'safe' : source === null ? 'manual' : 'unsafe',
  }
  if (best.safety !== 'manual') return [best]
  return links.map(({ url }) => ({ title: 'bodyLink', value: url, safety: 'manual' }))
}
