import { describe, expect, it } from 'vitest'
import { readPost } from '../../../src/post/post.ts'
import { sourceOfText } from '../../../src/post/source.ts'

function issuesOf(block: string) {
  const text = `---\n${block}---\nbody: [\n`
  const { issues, post } = readPost(sourceOfText('a.md', text))
  return { text, issues, post }
}

describe('readYaml on blocks that do not read', () => {
  it('takes thousands of colons in a line for text, and for one problem', () => {
    const { issues } = issuesOf(`layout: post\ntitle: ${'a: '.repeat(3000)}b\n`)
    expect(issues).toMatchObject([{ kind: 'syntax-error', code: 'colon-in-plain', path: ['title'] }])
  })

  it.each(['tags: [\n', 'title: *x\n', 'title: {{ x }}\n'])('leaves the stacks of others alone after %j', (block) => {
    const before = Error.stackTraceLimit
    issuesOf(block)
    expect(Error.stackTraceLimit).toBe(before)
  })

  it('compares equal keys in plain and other lines, and places them', () => {
    const { text, issues } = issuesOf('a: 1\ntags: {b: [x]}\ntags: {b: [x]}\na: 2\n')
    expect(issues).toMatchObject([
      { kind: 'duplicate-key', key: 'tags', equal: true, span: { start: text.lastIndexOf('tags') } },
      { kind: 'duplicate-key', key: 'a', equal: false, span: { start: text.lastIndexOf('a: 2') } },
    ])
  })

  it('places the culprit and the repair in the text of the post', () => {
    const { text, issues, post } = issuesOf('layout: post\ntitle: Foo: bar\n')
    expect(post).toBeNull()
    expect(issues).toEqual([
      {
        kind: 'syntax-error',
        format: 'yaml',
        code: 'colon-in-plain',
        detail: ':',
        span: { start: text.indexOf(': bar'), end: text.indexOf(': bar') + 1 },
        path: ['title'],
        repair: {
          safety: 'safe',
          edits: [{ start: text.indexOf('Foo'), end: text.indexOf(' bar') + 4, text: "'Foo: bar'" }],
        },
      },
    ])
  })

  it.each([
    ['title：中文\n', ['syntax-error']],
    ['title:x\ndate:2023-10-28\n', ['syntax-error', 'syntax-error']],
    ['title: {{ site.x }}\n', ['syntax-error']],
    ['hello world\n', ['not-a-mapping']],
    ['hello\nworld\n', ['not-a-mapping']],
    ['- a\n- b\n', ['not-a-mapping']],
    ['a: "x {{ y }}"\n', []],
  ])('%j has issues %j', (block, kinds) => {
    expect(issuesOf(block).issues.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    'title: *important*\n',
    'title: *important* news\nlayout: post\n',
    'title: !important note\n',
    'title: & so: on\n',
  ])('reports no construct of YAML for what is text: %j', (block) => {
    expect(issuesOf(block).issues.map(({ kind }) => kind)).toEqual(['syntax-error'])
  })

  it.each([
    ['title: !ruby/object:X {}\n', 'tag'],
    ['title: *x\nother: &x 1\n', 'anchor'],
    ['a: &x 1\nb: *x\n', 'alias'],
    ['%YAML 1.2\na: 1\n', 'directive'],
  ])('leaves %j to the rule about constructs', (block, construct) => {
    const { issues } = issuesOf(block)
    expect(issues.map(({ kind }) => kind)).not.toContain('syntax-error')
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'unportable-yaml', construct }))
  })

  it('still tells equal keys, with their data', () => {
    const { issues, post } = issuesOf('title: a\ntitle: b\n')
    expect(issues.map(({ kind }) => kind)).toEqual(['duplicate-key'])
    expect(post?.data).toEqual({ title: 'b' })
  })

  it('takes no word of the text for a limit of the parser', () => {
    expect(issuesOf('title: *nesting depth*\n').issues.map(({ kind }) => kind)).toEqual(['syntax-error'])
    expect(issuesOf(`a: ${'['.repeat(200)}\n`).issues.map(({ kind }) => kind)).toEqual(['oversized-front-matter'])
  })

  it('keeps columns in CRLF and after emoji', () => {
    const { text, issues } = issuesOf('title: 🙂\r\npath: "C:\\path"\r\n')
    expect(issues).toMatchObject([{ code: 'unknown-escape', detail: '\\', span: { start: text.indexOf('\\') } }])
  })
})
