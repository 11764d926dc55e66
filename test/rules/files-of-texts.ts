import { load } from 'js-yaml'
import picomatch from 'picomatch'
import { NO_FILES, type SiteFiles } from '../../src/generators/site/site-files.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { siteData } from '../../src/run/site/site-data.ts'

/** A site of texts by their paths, and of its posts. Without a file nothing is known of it. */
export function filesOfTexts(
  texts: Readonly<Record<string, string>>,
  posts: readonly { readonly path: string; readonly text: string }[],
): SiteFiles {
  const paths = Object.keys(texts).sort()
  if (paths.length === 0) return NO_FILES
  return {
    pathOf: (post) => post,
    find: (globs) => paths.filter((path) => globs.some((glob) => picomatch.isMatch(path, glob))),
    all: () => paths,
    namesIn: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`
      const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
      return below.length === 0 ? null : new Set(below.map((path) => path.split('/')[0] as string))
    },
    text: (path) => texts[path] ?? null,
    data: (path) => {
      try {
        if (texts[path] === undefined) return null
        return { data: path.endsWith('js') ? siteData(path, texts[path]) : load(texts[path]) }
      } catch {
        return { fault: 'broken' }
      }
    },
    somePosts: (folder) =>
      posts.map(({ path }) => path).filter((path) => folder === '' || path.startsWith(`${folder}/`)),
    open: (path) => sourceOfText(path, posts.find((post) => post.path === path)?.text ?? ''),
  }
}
