import { readPost } from '../../post/post.ts'
import type { Data } from '../../post/reading.ts'
import type { SiteFiles } from './site-files.ts'

/** A post of the site with its fields. */
export interface SampledPost {
  readonly path: string
  readonly data: Data
}

/** Some posts of the collection, or of a folder of it: the same ones whichever posts a run looks at. */
export function samplePosts(files: SiteFiles, folder = ''): SampledPost[] {
  return files.somePosts(folder).flatMap((path) => {
    const source = files.open(path)
    const post = source === null ? null : readPost(source).post
    return post === null ? [] : [{ path, data: post.data }]
  })
}
