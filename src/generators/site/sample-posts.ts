import { readPost } from '../../post/post.ts'
import type { Data } from '../../post/reading.ts'
import type { SiteFiles } from './site-files.ts'

/** A post of the site. */
export interface SampledPost {
  readonly path: string
  /** Read when somebody asks; null where it cannot be. */
  data(): Data | null
}

/** Some posts of the collection, or of a folder of it: the same ones whichever posts a run looks at. */
export function samplePosts(files: SiteFiles, folder = ''): SampledPost[] {
  return files.somePosts(folder).map((path) => {
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
  })
}
