import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { assignPosts } from '../../src/run/config/assign-posts.ts'
import { openProject } from '../../src/run/config/open-project.ts'
import { KeptResults } from '../../src/run/kept-results.ts'
import { compareAll } from '../../src/run/lint-corpus.ts'
import { openWalkedPost } from '../../src/run/open-post.ts'

const post = (title: string): string =>
  `---\nlayout: post\ntitle: ${title}\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/${title}\ntags: [a]\ncategories: [b]\n---\n`

it('reads posts again that were forgotten, and no others but those that share something', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'postlint-kept-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  const paths = ['a.md', 'b.md', 'c.md']
  for (const path of paths) writeFileSync(join(cwd, path), post(path))
  const library = (): Promise<object> => Promise.reject(new Error('no code here'))
  const project = await openProject({ cwd, config: false, preset: 'post', untrusted: true, library })
  const kept = new KeptResults()
  const run = (): { readonly opened: string[]; readonly found: string[] } => {
    const opened: string[] = []
    const options = { cwd, levels: {}, now: 1_700_000_000, isProblem: () => false, isNamed: () => false }
    const open = (path: string) => {
      opened.push(path)
      return openWalkedPost(path, cwd)
    }
    const task = { ...assignPosts(paths, project, options), open }
    const { posts } = compareAll(task, kept.lint(task))
    return { opened, found: posts.map(({ path }) => path) }
  }
  expect(run()).toEqual({ opened: paths, found: [] })
  expect(run()).toEqual({ opened: [], found: [] })
  writeFileSync(join(cwd, 'b.md'), post('a.md'))
  kept.forget('b.md')
  const { opened, found } = run()
  expect(found).toEqual(['a.md', 'b.md'])
  expect(opened).not.toContain('c.md')
})
