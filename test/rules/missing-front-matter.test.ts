import { describe, expect, it } from 'vitest'
import { lint } from './lint-example.ts'

const advise = (text: string) => lint(text).map(({ rule, message }) => `${rule}: ${message}`)

describe('missing-front-matter', () => {
  it('shows the first line instead of the fence', () => {
    expect(advise('# 河边散步\n')).toEqual([
      'missing-front-matter: no front matter: the first line is `# 河边散步`, not `---`',
    ])
    expect(advise('\n\ntext\n')[0]).toContain('the first line is empty')
  })

  it('says that a file is empty', () => {
    expect(advise('')).toEqual(['missing-front-matter: no front matter: the file is empty'])
    expect(advise(' \r\n')).toEqual(['missing-front-matter: no front matter: the file is empty'])
  })

  it('tells fields without an opening line from prose', () => {
    expect(advise('title: A walk\ntags:\n  - a\n---\nText.\n')[0]).toContain('closed but not opened')
    expect(advise('Note: this is prose.\nIt goes on.\n---\n')[0]).toContain('the first line is `Note: this is prose.`')
  })

  it('tells a thematic break from an opening line', () => {
    expect(advise('---\n\nText.\n')[0]).toContain('no field follows the first line')
  })

  it('is no problem where front matter is optional', () => {
    expect(lint('# A walk\n', { collection: { frontMatter: 'optional' } })).toEqual([])
  })
})
