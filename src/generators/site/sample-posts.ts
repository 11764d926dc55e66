import { readPost } from '../../post/post.ts'
import type { Data } from '../../post/reading.ts'
import type { SiteFiles } from './site-files.ts'

// Enough to see what most posts of a site do.
const MOST = 200

/** A post of the site with its fields. */
export interface SampledPost {
  readonly path: string
  readonly data: Data
}

/** Some posts spread over the whole collection, or over a folder of it: the same ones whichever posts a run looks at. */
export function samplePosts(files: SiteFiles, folder = ''): SampledPost[] {
  const paths = files.posts().filter((path) => folder === '' || path.startsWith(`${folder}/`))
  const step = Math.max(1, paths.length / MOST)
  const sample: SampledPost[] = []
  for (let at = 0; at < paths.length; at += step) {
    const path = paths[Math.floor(at)] as string
    const source = files.open(path)
    const post = source === null ? null : readPost(source).post
    if (post !== null) sample.push({ path, data: post.data })
  }
  return sample
}
