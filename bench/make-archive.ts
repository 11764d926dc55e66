/** Writes a Jekyll site with the shape of real archives of collected articles. */
import { makePost, type Post } from './make-post.ts'
import { makeRandom } from './make-random.ts'
import { spoilPost } from './spoil-post.ts'
import { writeFileIn } from './write-file-in.ts'

export interface ArchiveShape {
  readonly posts: number
  /** The share of posts that have the source or title of another one. */
  readonly duplicates: number
  /** The share of posts with a problem. */
  readonly problems: number
  /** Bytes of each body; 1 to 10 kB where it is left out. */
  readonly bodySize?: number
}

/** Like most real ones, the list of authors is the theme's, and none of them is an author of the posts. */
const SITE: Readonly<Record<string, string>> = {
  '_config.yml': 'title: Collected articles\npermalink: /:year/:month/:title/\nplugins:\n  - jekyll-feed\n',
  '_data/authors.yml': 'jane_doe:\n  name: Jane Doe\n  web: https://example.com\n',
  '_layouts/default.html': '<html><body>{{ content }}</body></html>\n',
  '_layouts/post.html': '---\nlayout: default\n---\n<article>{{ content }}</article>\n',
  '_layouts/page.html': '---\nlayout: default\n---\n{{ content }}\n',
}

export function makeArchive(folder: string, { posts, duplicates, problems, bodySize }: ArchiveShape): void {
  for (const [path, text] of Object.entries(SITE)) writeFileIn(folder, path, text)
  const random = makeRandom(20261126)
  let earlier: Post | undefined
  for (let index = 0; index < posts; index++) {
    const original = random.next() < duplicates ? earlier : undefined
    const post = makePost(index, random, original, bodySize)
    const text = random.next() < problems ? spoilPost(post.text, index) : post.text
    writeFileIn(folder, `_posts/${post.path}`, text)
    // Not each one, so that a copy and its original lie far apart.
    if (earlier === undefined || random.next() < 0.05) earlier = post
  }
}
