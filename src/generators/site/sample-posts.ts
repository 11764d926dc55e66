import { readPost } from '../../post/post.ts'
import type { Data } from '../../post/reading.ts'
import type { SiteFiles } from './site-files.ts'

/** A post of the site. */
export interface SampledPost {
  readonly path: string
  /** Read when somebody asks; null where it cannot be. */
  data(): Data | null
}

/** Some posts of the collection, or of a folder of it: the same ones whichever posts a run looks at, each looked for when it is asked for. */
export function samplePosts(files: SiteFiles, folder = ''): Iterable<SampledPost> {
  const known: SampledPost[] = []
  const paths = files.somePosts(folder)[Symbol.iterator]()
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const next = at < known.length ? null : paths.next()
        if (next?.done === true) return
        if (next !== null) known.push(openWhenAsked(files, next.value))
        yield known[at] as SampledPost
      }
    },
  }
}

function openWhenAsked(files: SiteFiles, path: string): SampledPost {
  let data: Data | null | undefined
  return {
    path,
    data: () => {
      if (data !== undefined) return data
      const source = files.open(path)
      data = source === null ? null : (readPost(source).post?.data ?? null)
      return data
    },
  }
}
