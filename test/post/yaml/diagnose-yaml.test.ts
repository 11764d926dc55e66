import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/post/yaml/apply-edits.ts'
import { diagnoseYaml } from '../../../src/post/yaml/diagnose-yaml.ts'
import { loadYaml } from '../../../src/post/yaml/load-yaml.ts'
import type { YamlCause } from '../../../src/post/yaml/yaml-flaw.ts'

interface Case {
  /** `⟦ ⟧` around the culprit. */
  marked: string
  cause: YamlCause
  repaired?: string
  safety?: 'safe' | 'unsafe'
}

const c = (marked: string, cause: YamlCause, safety?: 'safe' | 'unsafe', repaired?: string): Case => ({
  marked,
  cause,
  ...(safety && { safety }),
  ...(repaired !== undefined && { repaired }),
})

const VALUES: Case[] = [
  c('Foo⟦:⟧ bar', 'colon-in-plain', 'safe', "'Foo: bar'"),
  c('Foo⟦:⟧', 'colon-in-plain', 'safe', "'Foo:'"),
  c('Foo⟦:⟧ bar #1', 'colon-in-plain', 'safe', "'Foo: bar #1'"),
  c("It's⟦:⟧ x", 'colon-in-plain', 'safe', "'It''s: x'"),
  c('专访⟦:⟧ 中美关系 🙂', 'colon-in-plain', 'safe', "'专访: 中美关系 🙂'"),
  c('Foo⟦:⟧ bar # why', 'colon-in-plain', 'unsafe', "'Foo: bar' # why"),
  c('⟦@⟧user', 'reserved-start', 'safe', "'@user'"),
  c('⟦`⟧x`', 'reserved-start', 'safe', "'`x`'"),
  c('⟦%⟧50 more', 'reserved-start', 'safe', "'%50 more'"),
  c('⟦*⟧important*', 'reserved-start', 'safe', "'*important*'"),
  c('⟦*⟧important* news', 'reserved-start', 'safe', "'*important* news'"),
  c('⟦*⟧x', 'reserved-start', 'unsafe', "'*x'"),
  c('⟦&⟧ so on', 'reserved-start', 'safe', "'& so on'"),
  c('⟦!⟧important note', 'reserved-start', 'unsafe', "'!important note'"),
  c('⟦[⟧News] today', 'reserved-start', 'safe', "'[News] today'"),
  c('⟦[⟧a, b] c', 'reserved-start', 'unsafe', "'[a, b] c'"),
  c('⟦{⟧{ site.x }}', 'template', 'unsafe', "'{{ site.x }}'"),
  c('⟦{⟧% include x %}', 'template', 'unsafe', "'{% include x %}'"),
  c('⟦{⟧a} b', 'reserved-start', 'safe', "'{a} b'"),
  c('⟦|⟧ x', 'reserved-start', 'unsafe', "'| x'"),
  c('⟦>⟧ quote', 'reserved-start', 'unsafe', "'> quote'"),
  c('⟦?⟧ what', 'reserved-start', 'safe', "'? what'"),
  c('⟦,⟧ x', 'reserved-start', 'unsafe', "', x'"),
  c('⟦-⟧ item', 'reserved-start'),
  c('⟦!ruby/object:X⟧ {}', 'unknown-tag'),
  c('"Hi" ⟦he said⟧', 'text-after-quote', 'safe', `'"Hi" he said'`),
  c('"Hi" ⟦he said "bye"⟧', 'text-after-quote', 'unsafe', `'"Hi" he said "bye"'`),
  c('"He said ⟦"⟧hi" to me"', 'quote-in-quotes', 'unsafe', `'He said "hi" to me'`),
  c("'It⟦'⟧s'", 'quote-in-quotes', 'safe', "'It''s'"),
  c("'It\\⟦'⟧s'", 'quote-in-quotes', 'safe', "'It''s'"),
  c('"C:⟦\\⟧path"', 'unknown-escape', 'safe', "'C:\\path'"),
  c('"⟦\\⟧d+ it\'s" # c', 'unknown-escape', 'safe', "'\\d+ it''s' # c"),
  c('"C:⟦\\⟧users"', 'unknown-escape', 'safe', "'C:\\users'"),
  c('"a\\n⟦\\⟧d"', 'unknown-escape', 'unsafe', "'a\\n\\d'"),
  c('"a\\"\\n⟦\\⟧d"', 'unknown-escape', 'unsafe', '"a\\"\\\\n\\\\d"'),
  c('"a"⟦,⟧', 'stray-punctuation', 'safe', '"a"'),
  c("'a' ⟦;⟧ # c", 'stray-punctuation', 'safe', "'a' # c"),
  c('[a, b]⟦，⟧', 'stray-punctuation', 'safe', '[a, b]'),
  c('"a"⟦.⟧', 'text-after-quote', 'unsafe', `'"a".'`),
  c(`⟦'a', b, "c d"⟧`, 'unbracketed-items', 'unsafe', `['a', b, "c d"]`),
  c('[⟦#⟧a, b, #c]', 'comment-in-list', 'unsafe', "['#a', b, '#c']"),
  c('⟦"⟧abc', 'unclosed-quote', 'unsafe', '"abc"'),
  c("⟦'⟧abc", 'unclosed-quote', 'unsafe', "'abc'"),
  c('⟦"⟧abc # why', 'unclosed-quote'),
  c('"标题⟦”⟧', 'full-width-quote', 'safe', '"标题"'),
  c('⟦"⟧他说“你好”', 'unclosed-quote', 'unsafe', '"他说“你好”"'),
  c('⟦“⟧标题: 副”', 'full-width-quote', 'unsafe', '"标题: 副"'),
  c('⟦[⟧ 自由亚洲电台', 'unclosed-bracket', 'unsafe', '[ 自由亚洲电台 ]'),
  c('⟦[⟧a, b # why', 'unclosed-bracket', 'unsafe', '[a, b] # why'),
  c('⟦[⟧a, {b: c', 'unclosed-bracket', 'unsafe', '[a, {b: c}]'),
  c('[a, b⟦)⟧', 'mismatched-bracket', 'unsafe', '[a, b]'),
  c('[a, b⟦}⟧', 'mismatched-bracket', 'unsafe', '[a, b]'),
  c('[a, b⟦】⟧', 'mismatched-bracket', 'unsafe', '[a, b]'),
  c('[a]⟦]⟧', 'stray-bracket', 'unsafe', '[a]'),
  c('["a"⟦，⟧"b"、"c"]', 'full-width-comma', 'safe', '["a", "b", "c"]'),
  c('["a"⟦ ⟧"b"]', 'missing-comma', 'unsafe', '["a", "b"]'),
  c('[a, ⟦,⟧ b]', 'empty-item', 'unsafe', '[a, b]'),
  c('[C ⟦#⟧, D]', 'comment-in-list', 'unsafe', "['C #', D]"),
  c('[⟦@⟧a, ok, "b\\d"]', 'reserved-start', 'safe', "['@a', ok, 'b\\d']"),
  c('[⟦"⟧a]', 'unclosed-quote', 'unsafe', '["a"]'),
  c('[⟦"⟧a, b]', 'unclosed-quote'),
  c('{a: ⟦@⟧b}', 'reserved-start', 'safe', "{a: '@b'}"),
]

const BLOCKS: Case[] = [
  c('title⟦:⟧x\n', 'missing-space', 'safe', 'title: x\n'),
  c('a: 1\ndate⟦:⟧2023-10-28 18:35:06\n', 'missing-space', 'safe', 'a: 1\ndate: 2023-10-28 18:35:06\n'),
  c('title⟦:⟧\u00a0x\n', 'missing-space', 'safe', 'title: x\n'),
  c('title⟦：⟧中文\n', 'full-width-colon', 'safe', 'title: 中文\n'),
  c('标题⟦：⟧\u3000x\nb: c\n', 'full-width-colon', 'safe', '标题: x\nb: c\n'),
  c('title⟦：⟧[News] x\n', 'full-width-colon', 'safe', "title: '[News] x'\n"),
  c('tags:\n⟦\t⟧- a\n\t- b\nx: y\n', 'tab-indent', 'safe', 'tags:\n  - a\n  - b\nx: y\n'),
  c('meta:\n⟦\t⟧a: 1\n', 'tab-indent', 'safe', 'meta:\n  a: 1\n'),
  c('title: a\n⟦\t⟧date: b\n', 'tab-indent', 'unsafe', 'title: a\ndate: b\n'),
  c('tags:\n⟦\u00a0⟧- a\n', 'odd-indent', 'safe', 'tags:\n - a\n'),
  c('title: "a"\n⟦  ⟧date: b\n', 'stray-indent', 'unsafe', 'title: "a"\ndate: b\n'),
  c('⟦ ⟧title: x\ndate: y\n', 'stray-indent', 'unsafe', 'title: x\ndate: y\n'),
  c('tags:\n⟦-⟧a\n-b\n', 'missing-space', 'safe', 'tags:\n- a\n- b\n'),
  c('tags:\n  - a\n  ⟦-⟧b\n', 'missing-space', 'safe', 'tags:\n  - a\n  - b\n'),
  c('tags:\n  - ⟦@⟧a\n  - b\n', 'reserved-start', 'safe', "tags:\n  - '@a'\n  - b\n"),
  c('tags:\n  - Foo: bar⟦:⟧ baz\n', 'colon-in-plain'),
  c('meta:\n  a: 1\n  b: x⟦:⟧ y\n', 'colon-in-plain', 'safe', "meta:\n  a: 1\n  b: 'x: y'\n"),
  c('title: Foo⟦:⟧ bar\n  more text\nx: y\n', 'colon-in-plain', 'unsafe', "title: 'Foo: bar\n  more text'\nx: y\n"),
  c(
    'tags: ⟦[⟧ 自由亚洲电台\ncomments: True\nauthor: x\n',
    'unclosed-bracket',
    'unsafe',
    'tags: [ 自由亚洲电台 ]\ncomments: True\nauthor: x\n',
  ),
  c('tags: ⟦[⟧a,\n  b\ndate: x\n', 'unclosed-bracket', 'unsafe', 'tags: [a,\n  b]\ndate: x\n'),
  c('title: ⟦"⟧abc\ndate: "x"\n', 'unclosed-quote', 'unsafe', 'title: "abc"\ndate: "x"\n'),
  c('title: A long\n⟦wrapped line⟧\ndate: x\n', 'not-a-field'),
  c('title: a⟦\x07⟧b\n', 'control-character', 'safe', 'title: ab\n'),
  c('a: &x 1\nb: *x\ntitle: c⟦:⟧ d\n', 'colon-in-plain', 'safe', "a: &x 1\nb: *x\ntitle: 'c: d'\n"),
  c('title: a\ntitle: b⟦:⟧ c\n', 'colon-in-plain', 'safe', "title: a\ntitle: 'b: c'\n"),
  c(
    '# c: d: e\ntitle: b⟦:⟧ c\n# f\n\nx: |\n  a: b: c\n  [\n',
    'colon-in-plain',
    'safe',
    "# c: d: e\ntitle: 'b: c'\n# f\n\nx: |\n  a: b: c\n  [\n",
  ),
]

function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return { text: marked.replace('⟦', '').replace('⟧', ''), start, end }
}

function expectOne({ marked, cause, repaired, safety }: Case): void {
  const { text, start, end } = unmark(marked)
  const found = diagnoseYaml(text)
  expect(found.map((one) => [one.cause, one.span])).toEqual([[cause, { start, end }]])
  const repair = found[0]?.repair ?? null
  expect(repair && { safety: repair.safety, text: applyEdits(text, repair.edits) }).toEqual(
    repaired === undefined ? null : { safety, text: repaired },
  )
}

describe('diagnoseYaml', () => {
  it.each(VALUES)('value: $marked', (one) => {
    const around = (value: string) => `layout: post\ntitle: ${value}\nfrom: https://example.org/a?b=c&d#e\n`
    expectOne({
      ...one,
      marked: around(one.marked),
      ...(one.repaired !== undefined && { repaired: around(one.repaired) }),
    })
  })

  it.each(VALUES)('value in CRLF: $marked', (one) => {
    const around = (value: string) => `layout: post\r\ntitle: ${value}\r\ndate: 2023-10-28\r\n`
    expectOne({
      ...one,
      marked: around(one.marked),
      ...(one.repaired !== undefined && { repaired: around(one.repaired) }),
    })
  })

  it.each(BLOCKS)('block: $marked', expectOne)

  it.each(BLOCKS)('block in CRLF: $marked', (one) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    expectOne({ ...one, marked: crlf(one.marked), ...(one.repaired !== undefined && { repaired: crlf(one.repaired) }) })
  })

  it('reports each broken field once, in one run, each with a mend of its own lines', () => {
    const text = 'title: A: b\ntags: [ a\nfrom: x\npath: "C:\\p"\nauthor：中文\n'
    const found = diagnoseYaml(text)
    expect(found.map(({ cause, path, span }) => [cause, path, span.start])).toEqual([
      ['colon-in-plain', ['title'], 8],
      ['unclosed-bracket', ['tags'], 18],
      ['unknown-escape', ['path'], 39],
      ['full-width-colon', ['author'], 49],
    ])
    const repaired = applyEdits(
      text,
      found.flatMap(({ repair }) => repair?.edits ?? []),
    )
    expect(loadYaml(repaired)).toEqual({ title: 'A: b', tags: ['a'], from: 'x', path: 'C:\\p', author: '中文' })
  })

  it('mends the lines that can be mended beside one that cannot', () => {
    const found = diagnoseYaml('title: A: b\nlost words\ntags: [a\n')
    expect(found.map(({ cause, repair }) => [cause, repair !== null])).toEqual([
      ['colon-in-plain', true],
      ['not-a-field', false],
      ['unclosed-bracket', true],
    ])
  })

  it('finds two broken items of one list', () => {
    const found = diagnoseYaml('tags:\n  - @a\n  - ok\n  - "\\d"\n')
    expect(found.map(({ cause, path }) => [cause, path])).toEqual([
      ['reserved-start', ['tags', 0]],
      ['unknown-escape', ['tags', 2]],
    ])
  })

  it.each([
    'title: Issue #5 fixed\n',
    'tags: [a，b]\n',
    'title: “标题”\n',
    'title: "a\n  b: c"\n',
    'title: a\ntitle: b\n',
    'a: "x {{ y }}"\nb: |\n  - {{ z }}\n',
    '# nothing\n',
    '',
    'tags: [a,\nb]\n',
  ])('finds nothing in %j', (text) => {
    expect(diagnoseYaml(text)).toEqual([])
  })

  it.each(['- a\n- b: c: d\n', '{a: b\n', 'a: *x\nb: &x 1\n', '"title: x\ndate: y\n', 'hello world\n'])(
    'says something, without a mend, about %j',
    (text) => {
      const found = diagnoseYaml(text)
      expect(found).toHaveLength(1)
      expect(found[0]?.repair).toBeNull()
    },
  )

  it('says in plain words what it knows no cause for', () => {
    const details = (text: string) => diagnoseYaml(text).map(({ cause, detail }) => [cause, detail])
    expect(details('tags:\n   - a\n  - b\n')).toEqual([['uneven-indent', '  ']])
    expect(details('a: |99\n  b\n')).toEqual([['unreadable', expect.stringContaining('indentation')]])
  })
})
