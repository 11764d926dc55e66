import { describe, expect, it } from 'vitest'
import { type Linting, postWith, startLinting } from './linting.ts'

const PATH = 'a.md'

function taught(linting = startLinting()): Linting {
  expect(linting.feed(PATH, postWith())).toBe('text')
  return linting
}

describe('fields by their bytes', () => {
  it('are each known by their own bytes', () => {
    const linting = taught()
    const authors = ['Lin Er', 'Lin San', 'Lin Si', 'Lin Wu', 'Lin Yi']
    const lists = ['[ a ]', '[ c ]', '\n- a\n- c', '[ d ]']
    let accepted = 0
    for (let turn = 0; turn < 2; turn++)
      for (const author of authors)
        for (const tags of lists)
          for (const categories of lists) {
            // Fresh fields in between, so that others get the next weights.
            linting.feed(PATH, postWith({ author: `${author} ${tags.length}`, tags, categories: '[ b ]' }))
            if (linting.feed(PATH, postWith({ author, tags, categories })) === 'bytes') accepted++
          }
    expect(accepted).toBeGreaterThan(20)
  }, 60_000)

  it('are never taken for others when there are more than are remembered, and some share a slot', () => {
    const linting = taught()
    let accepted = 0
    const posts = Array.from({ length: 9000 }, (_, at) =>
      postWith({ author: `Lin ${at}`, tags: `[ t${at % 3000} ]`, categories: `[ c${at % 7} ]` }),
    )
    for (const post of posts) linting.feed(PATH, post)
    for (const [at, post] of posts.entries()) {
      if (!linting.certify(PATH, post)) continue
      accepted++
      const wanted = { author: `Lin ${at}`, tags: [`t${at % 3000}`], categories: [`c${at % 7}`] }
      expect(linting.bytes.shared['inconsistent-item']).toEqual(wanted)
    }
    expect(accepted).toBeGreaterThan(3000)
    expect(accepted).toBeLessThan(9000)
  }, 60_000)

  it('are known only where they end as they did', () => {
    const linting = startLinting()
    const tags = [
      '[ a ]',
      '\n- a',
      '\n- a\n- b',
      '\n  - a',
      '\n  - a\n  - b',
      'a',
      '"a"',
      '\n- "a"',
      '[ a ] # x',
      '[ a',
      '\n- a\n\n- b',
      '\n- a\n# x',
    ]
    const more = [
      '',
      'author2: x\n',
      'auth: x\n',
      'title2: x\n',
      'titles: x\n',
      'dates: x\n',
      'from2: x\n',
      'comments: true\n',
      'comments: yes\n',
    ]
    more.push(
      '- c\n',
      ' c\n',
      '  - c\n',
      '#c\n',
      '\n',
      '--\n',
      '-- x\n',
      '...\n',
      'tags: [ b ]\n',
      'title: A second walk\n',
      'date: 2023-10-28\n',
      'layout: post\n',
      'from: https://example.com/lake\n',
      'author: Lin Yi\n',
      'TITLE: x\n',
      'é: x\n',
      ' \n',
      '"title": x\n',
    )
    let accepted = 0
    for (let turn = 0; turn < 2; turn++)
      for (const value of tags)
        for (const line of more)
          for (const closer of ['---\n', '---', '----\n', '--- \n', '---\r\n', '---\n---\n', '--- x\n---\n', '...\n']) {
            const post = postWith({ tags: null, categories: null }, '').replace(/---\n$/, '')
            const list = `tags:${value.startsWith('\n') ? '' : ' '}${value}\n`
            for (const block of [
              `categories: [ b ]\n${list}${line}`,
              `${list}${line}categories: [ b ]\n`,
              `${line}${list}categories: [ b ]\n`,
            ])
              for (const body of ['', 'Text.\n'])
                if (linting.feed(PATH, `${post}${block}${closer}${body}`) === 'bytes') accepted++
          }
    expect(accepted).toBeGreaterThan(100)
  }, 60_000)

  it('are known of a post that is longer than the bytes at hand', () => {
    const linting = startLinting()
    const post = postWith({ author: 'Lin Long' }, `${'河'.repeat(4000)}\n`)
    expect(Buffer.byteLength(post)).toBeLessThan(16 * 1024)
    expect(linting.feed(PATH, post)).toBe('text')
    expect(linting.feed(PATH, post)).toBe('bytes')
    const bytes = Buffer.from(post)
    // Cut anywhere: what the buffer holds behind it is of the post before.
    for (let length = 0; length < 400; length++) linting.feed(PATH, bytes.subarray(0, length))
    expect(linting.feed(PATH, postWith({ author: 'Lin Long' }, `<!-- ${'x'.repeat(9000)}`))).not.toBe('bytes')
  }, 60_000)
})
