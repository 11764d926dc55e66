import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const wrap = (block: string) => `---\nlayout: post\n${block}\nauthor: 林一\n---\n\nText: kept.\n`

describe('syntax-error', () => {
  it('tells an item from the whole value', () => {
    const advise = (block: string) => lint(`---\n${block}\n---\n`).map(({ message }) => message.split(' starts')[0])
    expect(advise('title: @a')).toEqual(['`title`'])
    expect(advise('tags: [ @a ]')).toEqual(['an item of `tags`'])
    expect(advise('tags:\n  - @a')).toEqual(['item 1 of `tags`'])
  })

  it.each([
    ['title: Foo: bar', '3:11', 'safe'],
    ['title: @user', '3:8', 'safe'],
    ['title: *important*', '3:8', 'safe'],
    ['title: [News] today', '3:8', 'safe'],
    ['title: "C:\\path"', '3:11', 'safe'],
    ["title: 'It's'", '3:11', 'safe'],
    ['title: "Hi" he said', '3:13', 'safe'],
    ['title：河边', '3:6', 'safe'],
    ['title:A walk', '3:6', 'safe'],
    ['tags: ["河"，"边"]', '3:11', 'safe'],
    ['title: A\u0000', '3:9', 'safe'],
    ['tags:\n* a\n* b', '4:1', 'safe'],
    ['tags:\n\t* a\n\t* b', '4:1', 'safe'],
    ['tags: [a, b', '3:7', 'unsafe'],
    ['tags: [a, b)', '3:12', 'unsafe'],
    ['tags: [a, , b]', '3:11', 'unsafe'],
    ['tags: ["a" "b"]', '3:11', 'unsafe'],
    ['title: "A walk', '3:8', 'unsafe'],
    ['title: A\n\ttags: x', '4:1', 'unsafe'],
    ['title: A\n  mood: calm', '4:1', 'unsafe'],
  ] as const)('explains and mends %j', (block, place, safety) => {
    const text = wrap(block)
    const problems = lint(text)
    expect(problems.map(({ start, rule }) => `${start.line}:${start.column} ${rule}`)).toEqual([
      `${place} syntax-error`,
    ])
    expect(problems[0]?.fixes.map((fix) => fix.safety)).toEqual([safety])
    expect(problems[0]?.message).not.toMatch(/scalar|mapping|token|indicator|undefined/)
    const after = fixed(text, ['safe', 'unsafe'])
    expect(verdicts(after).filter((one) => one.includes('syntax'))).toEqual([])
    expect(after).toMatch(/\nauthor: 林一\n---\n\nText: kept\.\n$/)
    if (safety === 'unsafe') expect(fixed(text)).toBe(text)
  })

  it.each(['\n', '\r\n'])('takes asterisks for the bullets of one list (line end %j)', (eol) => {
    const write = (mark: string) =>
      ['---', 'tags:', `  ${mark} 河边`, `  ${mark} b`, 'title: A * b', '---', ''].join(eol)
    const [problem, ...others] = lint(write('*'))
    expect(others).toEqual([])
    expect([problem?.start.line, problem?.start.column, problem?.message, problem?.help]).toEqual([
      3,
      3,
      '`*` starts no list item in front matter',
      'Write `- 河边`.',
    ])
    expect(fixed(write('*'))).toBe(write('-'))
  })

  it('says of an asterisk below a field that has its value what it does not start', () => {
    const [problem] = lint('---\ntags: a\n* b\n---\n')
    expect(problem?.message).toBe('the YAML cannot be read here (`*` starts neither a field nor a list item)')
    expect(problem?.fixes).toEqual([])
  })

  it('leaves asterisks alone that are text', () => {
    expect(verdicts('---\ntitle: |\n  * a\n  * b\nauthor:\n  A\n  * b\n---\n')).toEqual([])
  })

  it('reports each broken field once, and nothing of the same cause', () => {
    const text = wrap('title: Foo: bar\nmood: @calm\ntags: [a')
    expect(verdicts(text)).toEqual(['3:11 syntax-error', '4:7 syntax-error', '5:7 syntax-error'])
    expect(fixed(text, ['safe', 'unsafe'])).toContain("title: 'Foo: bar'\nmood: '@calm'\ntags: [a]\n")
  })

  it('names the field', () => {
    const [problem] = lint(wrap('title: Foo: bar'))
    expect(problem).toMatchObject({ field: 'title', path: ['title'] })
    expect(problem?.fixes[0]?.title).toBe('Put `title` in quotes')
  })

  it('shows the unknown escape with the character after the backslash', () => {
    expect(lint(wrap('title: "智力\\定"'))[0]?.message).toContain('`\\定`')
  })

  it('explains TOML and JSON in their own words', () => {
    const advise = (text: string) => lint(text, { generator: 'hugo' }).map(({ message }) => message)
    expect(advise('+++\ntitle = A walk\n+++\n')).toEqual([expect.stringMatching(/^this is not TOML: /)])
    expect(advise('{"title": "A",}\n')).toEqual([expect.stringMatching(/^this is not JSON: a comma must not stand/)])
  })
})

describe('marks stay marks', () => {
  it.each([
    ['title: "My Title",', 'title: "My Title"', '3:18'],
    ["title: 'My Title' ; # c", "title: 'My Title' # c", '3:19'],
    ['tags: [a, b],', 'tags: [a, b]', '3:13'],
  ])('removes the punctuation behind %s', (line, good, at) => {
    expect(verdicts(wrap(line))).toEqual([`${at} syntax-error`])
    expect(fixed(wrap(line))).toBe(wrap(good))
  })

  it.each(['title: "My Title".', 'title: > Folded', 'title: |Text', 'mood: , calm', 'tags: [a] b', 'tags: "a" b'])(
    'makes no text of the marks in %s unasked',
    (line) => {
      expect(verdicts(wrap(line))).toHaveLength(1)
      expect(fixed(wrap(line))).toBe(wrap(line))
    },
  )

  it.each([
    ['tags: \'a\', b, "c d"', 'tags: [\'a\', b, "c d"]'],
    ['tags: [#inbox, b, #todo]', "tags: ['#inbox', b, '#todo']"],
    ['image: "C:\\Users\\nina\\readme.png"', "image: 'C:\\Users\\nina\\readme.png'"],
  ])('repairs %s when it may', (line, good) => {
    expect(fixed(wrap(line))).toBe(wrap(line))
    expect(fixed(wrap(line), ['safe', 'unsafe'])).toBe(wrap(good))
  })

  it.each([
    'title: A walk date: 2026-03-04',
    'title: "A walk" date: 2026-03-04',
    'mood: [a] tags: [b]',
    'from: https://example.com/a.html title: B',
  ])('moves no field into another: %s', (line) => {
    const text = `---\n${line}\n---\n`
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
    const [problem] = lint(text)
    expect(problem?.fixes[0]?.title).toMatch(/^Start a new line with `(?:date|tags|title)`$/)
  })

  it('takes a word before a colon for text where its field is there', () => {
    expect(fixed('---\ntitle: The date: unknown\ndate: 2026-03-04\n---\n')).toBe(
      "---\ntitle: 'The date: unknown'\ndate: 2026-03-04\n---\n",
    )
  })

  it('finds a quote at the end of an item, but no inches and no apostrophe', () => {
    const text = wrap("tags:\n  - rivers\"\n  - 27\"\n  - the boys'\n  - rock 'n' roll")
    expect(lint(text).map(({ rule, level, start }) => [rule, level, start.line, start.column])).toEqual([
      ['syntax-error', 'warning', 4, 11],
    ])
  })
})

describe('what it is, by its name', () => {
  const found = (text: string) =>
    lint(text).map(({ start, rule, message }) => `${start.line}:${start.column} ${rule} ${message}`)

  it.each([
    ['---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n---\n', '2:1', 'an unresolved merge conflict'],
    ['<<<<<<< HEAD\n---\ntitle: A\n=======\n---\ntitle: B\n>>>>>>> b\n---\n', '1:1', 'an unresolved merge conflict'],
    ['---\n{% if x %}\ntitle: A\n{% endif %}\n---\n', '2:1', 'the template tag'],
    ['---\ntitle = "A"\ndate = 2026-03-04\n---\n', '2:1', 'is TOML'],
    ['---\ntitle: A\ndate = 2026-03-04\n---\n', '3:1', 'is TOML'],
    ['---\nseo:\n  image: a\n   caption: x\n---\n', '4:1', 'is indented otherwise'],
    ['---\ntags:\n  - a\n - b\n---\n', '4:1', 'is indented otherwise'],
    ['---\ntags:\n - a\n  - b: c\n---\n', '4:1', 'is indented otherwise'],
    ['---\n\ufefftitle: A\n---\n', '2:1', 'byte order mark'],
    ['---\n\n\ufefftitle: A\n---\n', '3:1', 'byte order mark'],
  ])('%j', (text, at, words) => {
    const problems = found(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${at} syntax-error .*${words}`))
  })

  it.each([
    ['title = "C:\\path"', '2:12', '`\\p` of `title` is no escape that TOML knows', "title = 'C:\\path'"],
    ['date = 2015-8-7', '2:8', '`date` is a date that TOML does not know: `2015-8-7`', 'date = 2015-08-07'],
    ['date = 2015-02-30', '2:8', '`date` is a date or time that does not exist: `2015-02-30`', 'date = 2015-02-30'],
    ['date = 2015-13-7', '2:8', '`date` is a date or time that does not exist: `2015-13-7`', 'date = 2015-13-7'],
    ['days = [25:00:00]', '2:9', 'a date or time that does not exist: `25:00:00`', 'days = [25:00:00]'],
    ['title = “A”', '2:9', 'full-width or curly ones', 'title = "A"'],
    ['\ufefftitle = "A"', '2:1', 'byte order mark', 'title = "A"'],
    ['title: A', '2:1', 'is YAML', 'title: A'],
  ])('%s between pluses', (line, at, words, good) => {
    const toml = (text: string) => `+++\n${text}\n+++\n`
    const [problem, ...others] = lint(toml(line), { generator: 'hugo' })
    expect(others).toEqual([])
    expect(`${problem?.start.line}:${problem?.start.column}`).toBe(at)
    expect(problem?.message).toContain(words)
    expect(fixed(toml(line), ['safe'], { generator: 'hugo' })).toBe(toml(good))
  })

  it('writes the lines of TOML as YAML when it may', () => {
    const text = '---\ntitle = "A"\ntags = ["a"]\n---\n'
    expect(fixed(text)).toBe(text)
    expect(fixed(text, ['safe', 'unsafe'])).toBe('---\ntitle: "A"\ntags: ["a"]\n---\n')
  })

  it.each([
    ['tags:\n  -a\n  -b', 'tags:\n  - a\n  - b'],
    ['tags:\n-a\n- b', 'tags:\n- a\n- b'],
  ])('adds the blank behind the dashes of %j', (bad, good) => {
    expect(verdicts(wrap(bad))).toEqual([expect.stringMatching(/^4:\d syntax-error$/)])
    expect(fixed(wrap(bad))).toBe(wrap(good))
  })

  it.each(['offset:\n  -5', 'mood: -calm', 'mood: |\n  -calm'])('leaves the dash of %j alone', (line) => {
    expect(verdicts(wrap(line))).toEqual([])
  })
})

describe('tabs that libyaml refuses', () => {
  it.each([
    ['\t', '3:1', ''],
    ['mood: |\n  calm\n\t', '5:1', 'mood: |\n  calm\n'],
    ['mood: >-\n  calm\n\n\t\n', '6:1', 'mood: >-\n  calm\n\n\n'],
    ['mood: "calm"\n  \t', '4:3', 'mood: "calm"\n'],
    ['\t# c', '3:1', ' # c'],
    ['mood:\n  \tcalm', '4:3', 'mood:\n  calm'],
    ['tags:\n  -\ta', '4:4', 'tags:\n  - a'],
    ['tags:\n  - \ta # c', '4:5', 'tags:\n  - a # c'],
    ['tags:\n  - \t \ta', '4:5', 'tags:\n  - a'],
    ['tags:\n- - \ta\n  -\tb', '4:5', 'tags:\n- - a\n  - b'],
  ])('%j', (lines, at, good) => {
    const crlf = (text: string) => wrap(text).replaceAll('\n', '\r\n')
    for (const write of [wrap, crlf]) {
      const found = verdicts(write(lines)).filter((one) => one.endsWith('syntax-error'))
      expect(found[0]).toBe(`${at} syntax-error`)
      expect(fixed(write(lines))).toBe(write(good))
    }
  })

  it.each([
    'mood:\tcalm',
    'mood: calm\t# c',
    'mood: calm\t',
    'mood: calm\n  \tand still',
    'mood: calm\n \t',
    'mood: "a\n  \tb"',
    'mood: [a,\n  \tb]',
  ])('leaves %j alone, which it reads', (lines) => expect(verdicts(wrap(lines))).toEqual([]))

  it('takes all of many away at once', () => {
    const text = wrap(`mood: calm\n${'\t\n'.repeat(50)}note: a`)
    expect(verdicts(text)).toHaveLength(50)
    expect(fixed(text)).toBe(wrap(`mood: calm\n${'\n'.repeat(50)}note: a`))
  })
})

describe('a quote that is never closed', () => {
  const rest = 'date: 2024-01-01\ncategories: [ "b" ]\n---\n'

  it('is told at the quote, though js-yaml reads up to the next one and loses the fields between', () => {
    expect(verdicts(`---\ntitle: "A walk\n${rest}`)).toEqual(['2:8 syntax-error'])
  })

  it('is not seen in text that goes on in the next line', () => {
    expect(verdicts(`---\ntitle: "A walk\n  date: of mine"\n${rest}`)).toEqual([])
  })

  it.each([
    ['note: |\n \tbriefly', '4:2'],
    ['note: >-\n  \n  \tbriefly\n  so', '5:3'],
    ['notes:\n  - |\n   \tbriefly', '5:4'],
    ['note: |\n  briefly\n \t', '5:2'],
  ])('finds a tab in the indent of a text, at which Jekyll stops: %j', (block, place) => {
    expect(verdicts(wrap(block))).toEqual([`${place} syntax-error`])
  })

  it.each([
    'note: |\n  briefly\n  \tso',
    'note: |1\n \tbriefly',
    'note: |\n  briefly\n   \t',
    'note: briefly\n  \tso',
    'note: "briefly\n\tso"',
    'notes: [a,\n\tb]',
  ])('is silent about a tab that is text to all readers, or between brackets: %j', (block) => {
    expect(verdicts(wrap(block))).toEqual([])
  })

  it.each([
    ['title: Walks metaTitle: All of them', 'metaTitle'],
    ['title: Walks last_seen: today', 'last_seen'],
    ['title: Walks translator: "Lin Yi"', 'translator'],
    ['title: Walks mood: [calm]', 'mood'],
  ])('leaves it to the author whether %j is one field', (line, second) => {
    expect(lint(wrap(line))[0]?.message).toContain(`\`${second}\` begins on the line of \`title\``)
    expect(fixed(wrap(line), ['safe', 'unsafe'])).toBe(wrap(line))
  })

  it.each(['title: By the river: more', 'title: Review: "The Wall"', 'title: A Note: "Walls"'])('quotes %j', (line) => {
    expect(fixed(wrap(line))).toBe(wrap(`title: '${line.slice('title: '.length)}'`))
  })

  it.each([
    ['tags = ["a", "b"\ndate = 2024-05-06', '2:8'],
    ['tags = [#a, "b"]\ndate = 2024-05-06', '2:8'],
    ['tags = ["a",\n  "b"\ndate = 2024-05-06', '2:8'],
  ])('points at the bracket that %j leaves open', (block, place) => {
    const [problem] = lint(`+++\n${block}\n+++\n`, { generator: 'hugo' })
    expect(`${problem?.start.line}:${problem?.start.column}`).toBe(place)
    expect(problem?.message).toContain('an array is not closed')
  })

  it('leaves a second field to the author, whatever fields the body shows', () => {
    const text = `${wrap('title: Walks tags: [rivers]')}\n---\ntags: x\n---\n`
    expect(lint(text)[0]?.message).toContain('`tags` begins on the line of `title`')
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
  })

  it('repairs nothing below a mark that may have closed the block', () => {
    const text =
      '---\ntitle: Walks\nsummary: Where to go---\n\nThe river says: come, and see what there is.\n\n* one: a\n* two: b\n\n---\nText.\n'
    expect(verdicts(text).length).toBeGreaterThan(0)
    expect(fixed(text, ['safe', 'unsafe'])).toContain('* one: a\n* two: b\n')
  })

  it('leaves a quoted name that a colon cuts in two to the author', () => {
    const text = wrap('-"u: v": 2024-05-06')
    expect(lint(text)[0]?.message).toContain('holds a colon')
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
  })

  it('names no field with a name that would flood a log', () => {
    const [problem] = lint(`---\n${'d'.repeat(2000)}: a: b\n---\n`)
    expect(problem?.message.length).toBeLessThan(300)
  })
})
