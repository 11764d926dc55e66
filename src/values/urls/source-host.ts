import { readUrl } from './read-url.ts'

/** Turns the URL of an article into the site that its habits are kept under; null for what is no good URL. */
export function sourceHost(url: unknown): string | null {
  const reading = typeof url === 'string' ? readUrl(url) : null
  if (reading?.kind !== 'good') return null
  return reading.host.startsWith('www.') ? reading.host.slice('www.'.length) : reading.host
}
