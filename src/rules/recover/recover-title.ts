import { firstHeading, sourceLinkOf } from '../../post/body-links.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import type { Recover, Recovery } from './recovery.ts'

/** Turns the source link, the first heading and the file name into candidates for the title. */
export const recoverTitle: Recover = (post) => {
  const found: Recovery[] = []
  const body = post.body()
  const link = sourceLinkOf(body)
  // A bare address says nothing about the article.
  if (link !== null && link.text !== '' && !/^https?:/i.test(link.text)) {
    found.push({ title: 'linkText', value: link.text, safety: 'unsafe' })
  }
  const heading = firstHeading(body)
  if (heading !== null) found.push({ title: 'heading', value: heading, safety: 'unsafe' })
  const name = titleOfName(post.path)
  if (name !== '') found.push({ title: 'fileName', value: name, safety: 'manual' })
  return found.filter((one, index) => found.findIndex(({ value }) => value === one.value) === index)
}

/** The name without its date and extension; hyphens are blanks only where no other blank is. */
function titleOfName(path: string): string {
  const dated = dateFromFileName(path)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const slug = dated.kind === 'none' ? name.replace(/\.[^.]+$/, '') : dated.slug
  const text = /\s/.test(slug) ? slug : slug.replaceAll('-', ' ')
  return text.trim().replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
