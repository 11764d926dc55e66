import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPosts } from '../../src/run/find-posts.ts'
import { findSites } from '../../src/run/site/find-sites.ts'
import { openSite } from '../../src/run/site/open-site.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/generators')
const SITES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(SITES)('the site %s', (id) => {
  const root = join(FIXTURES, id)
  const { sites, kinds } = openSite(findSites(root), { untrusted: false, named: [] })

  it('is recognised as its own', () => {
    expect(sites[0]?.generator.id).toBe(id)
  })

  it('has posts where the data says', () => {
    const globs = kinds.filter(({ generator }) => generator.id === id).flatMap(({ files }) => files)
    expect(findPosts(globs, { cwd: root }).paths).not.toEqual([])
  })
})
