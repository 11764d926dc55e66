import type { Post } from '../../post/post.ts'
import type { Collection } from '../context.ts'
import { isDated } from '../corpus/is-dated.ts'

/**
 * Whether readers see a gap where the title should be, which is missing or empty, though no schema asks for it: the generator makes none up,
 * and the file is a page of its own.
 */
export function isUntitled(post: Post, collection: Collection): boolean {
  const { data, path } = post
  const { generator, fields, site } = collection
  // An empty block asks for nothing but to be a page.
  if (generator.missingTitle !== 'drops-field' || isGiven(data) || Object.keys(data).length === 0) return false
  // What a schema requires is missing by that schema.
  if (fields.some(({ name, required }) => name === 'title' && required)) return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  // The list of a section, which is named after its folder.
  if (name.startsWith('_')) return false
  // What the server shows where there is no page: its text says so.
  if (/^(?:40[0-9]|50[0-9])\./.test(name)) return false
  // Parts of the page whose index is in the same folder.
  const isIndex = /^index\./.test(name)
  // A home page is made by its layout.
  if (isIndex && !isDated(post, collection)) return false
  if (!isIndex && (site.hasBeside(path, 'index.md') || site.hasBeside(path, 'index.markdown'))) return false
  // A stub has nothing to show a title over.
  return !isNeverShown(data) && post.body().trim() !== '' && !site.isUnusual('title', path)
}

function isGiven(data: Post['data']): boolean {
  if (!Object.hasOwn(data, 'title')) return false
  const { title } = data
  return title !== null && (typeof title !== 'string' || title.trim() !== '')
}

function isNeverShown(data: Post['data']): boolean {
  if (
    ['headless', 'eleventyExcludeFromCollections'].some((field) => Object.hasOwn(data, field) && data[field] === true)
  )
    return true
  return ['build', '_build'].some((field) => {
    const build = Object.hasOwn(data, field) ? data[field] : null
    return (
      typeof build === 'object' &&
      build !== null &&
      'render' in build &&
      build.render !== 'always' &&
      build.render !== true
    )
  })
}
