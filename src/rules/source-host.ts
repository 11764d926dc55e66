import { readUrl } from '../values/urls/read-url.ts'

/** Turns the URL of an article into the site that its habits are kept under; null for what is no good URL. */
export function sourceHost(url: unknown): string | null {
  const reading = typeof url === 'string' ? readUrl(url) : null
  return reading?.kind === 'good' ? reading.host.replace(/^www\./, '') : null
}
