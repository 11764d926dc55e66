import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unpublished-name'
const jekyll = (path: string) => ({ path, generator: 'jekyll' }) as const
const text = '---\ntitle: A walk\n---\n'

describe(ID, () => {
  it.each([
    ['_posts/walk.md', 'does not begin with a date'],
    ['_posts/2023-10-28.md', 'after the date a hyphen and a title must follow'],
    ['_posts/2023-10-28 walk.md', 'after the date a hyphen and a title must follow'],
    ['_posts/2023-10-28-.md', 'has nothing behind its day'],
    ['_posts/2023_10_28-walk.md', 'does not begin with a date'],
    ['_posts/20231028-walk.md', 'does not begin with a date'],
    ['_posts/_2023-10-28-walk.md', 'begins with `_`'],
    ['_posts/.2023-10-28-walk.md', 'begins with `.`'],
    ['_posts/#2023-10-28-walk.md', 'begins with `#`'],
    ['_posts/2023-10-28-walk.md~', 'backup copy'],
    ['_posts/2023-10-28-walk', 'after the date a hyphen'],
    ['site/_posts/2023/十月.md', 'does not begin with a date'],
    ['_posts/_drafts/2023-10-28-walk.md', 'ignores the folder `_drafts`'],
  ])('finds %s', (path, words) => {
    expect(verdicts(text, jekyll(path))).toEqual([`1:1 ${ID}`])
    expect(lint(text, jekyll(path))[0]?.message).toContain(words)
  })

  it.each([
    '_posts/2023-10-28-walk.md',
    '_posts/2023-1-2-walk.markdown',
    '_posts/23-10-28-walk.MD',
    '_posts/2023-10-28-河边散步。.md',
    '_posts/2023/2023-10-28-walk.md',
    'travel/_posts/2023-10-28-walk.md',
    '_drafts/walk.md',
    'about.md',
    'my_posts/walk.md',
    '_posts/README.md',
    '_posts/template.md',
    '_posts/_post-template.md',
    '_posts/.template.md',
  ])('is silent about %s', (path) => {
    expect(verdicts(text, jekyll(path))).toEqual([])
  })

  it('is silent where another generator makes the site', () => {
    expect(verdicts(text, { path: '_posts/walk.md' })).toEqual([])
  })

  it.each([
    ['_posts/river walk.md', 'date: 2023-10-28T08:00:00+08:00', '2023-10-28-river-walk.md'],
    ['_posts/2023_10_28-walk.md', 'title: A walk', '2023-10-28-walk.md'],
    ['_posts/_2023-10-28-walk.md', 'title: A walk', '2023-10-28-walk.md'],
    ['_posts/2023-10-28.md', 'title: A walk', '2023-10-28-title.md'],
    ['_posts/walk.md', 'title: A walk', '2023-10-28-title.md'],
  ])('says how %s could be named', (path, line, better) => {
    expect(lint(`---\n${line}\n---\n`, jekyll(path)).find(({ rule }) => rule === ID)?.help).toContain(`\`${better}\``)
  })
})
