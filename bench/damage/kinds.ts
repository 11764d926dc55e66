import { type Draw, type Field, type Head, itemsOf, lineOf, listFields, splice, textFields, withValue } from './head.ts'

export interface DamageKind {
  readonly name: string
  /** `safe`: one reading alone is sensible. `reported`: the author has to decide. */
  readonly repair: 'safe' | 'reported'
  /** Null where a post has nothing to damage in this way. */
  damage(head: Head, draw: Draw): Damaged | null
  /** A harmless change that looks like the damage: nothing may be said of it. */
  twin?(head: Head, draw: Draw): Damaged | null
}

/** `sound`: what the post was meant to be, in every way in which it may be written; the post before the damage where none is named. */
export interface Damaged {
  readonly text: string
  readonly sound?: readonly string[]
  /** What is body now; that of the post before the damage where it is not named, null where only the author knows. */
  readonly body?: string | null
}

type Damage = DamageKind['damage']

const kindOf =
  (repair: DamageKind['repair']) =>
  (name: string, damage: Damage, twin?: Damage): DamageKind => ({ name, repair, damage, ...(twin && { twin }) })
const safe = kindOf('safe')
const reported = kindOf('reported')

// Dates, addresses and names of files are texts with a form of their own.
const IS_TYPED = /date|from|url|link|path|slug|image|layout|permalink|alias|mod$/i

/** On a text field that fits; `write` gives its value as written, `mean` what is meant by it. */
const onText =
  (
    write: (text: string) => string,
    fits: (text: string) => boolean,
    mean?: (text: string) => string,
    name?: RegExp,
  ): Damage =>
  (head, draw) => {
    const fields = textFields(head).filter(
      ({ key, value }) => fits(value.text) && !IS_TYPED.test(key.text) && (name === undefined || name.test(key.text)),
    )
    const field = draw.one(fields)
    if (field === undefined) return null
    const text = withValue(head, field, ` ${write(field.value.text)}`)
    if (mean === undefined) return { text }
    const meant = mean(field.value.text)
    const written = [meant, `'${meant.replaceAll("'", "''")}'`, `"${meant}"`]
    return { text, sound: written.map((one) => withValue(head, field, ` ${one}`)) }
  }

const onList =
  (
    write: (items: string[], draw: Draw) => string,
    {
      fits = () => true,
      flow = true,
      mean,
    }: { fits?: (items: string[]) => boolean; flow?: boolean; mean?: (items: string[]) => string } = {},
  ): Damage =>
  (head, draw) => {
    const field = draw.one(listFields(head, flow).filter((one) => arePlain(itemsOf(one)) && fits(itemsOf(one))))
    if (field === undefined) return null
    const text = withValue(head, field, write(itemsOf(field), draw))
    if (mean === undefined) return { text }
    const meant = mean(itemsOf(field))
    // Brackets are written with blanks inside or without, as other lists of the post are.
    const padded = meant.replace(/^ \[(.*)\]$/, ' [ $1 ]')
    return { text, sound: [meant, padded].map((one) => withValue(head, field, one)) }
  }

const onDate =
  (write: (text: string) => string | null): Damage =>
  (head) => {
    const field = textFields(head, 'plain').find(({ key }) => key.text === 'date')
    const written = field === undefined ? null : write(field.value.text)
    return field === undefined || written === null ? null : { text: withValue(head, field, ` ${written}`) }
  }

const onUrl =
  (write: (url: string) => string): Damage =>
  (head, draw) => {
    const field = draw.one(textFields(head, 'plain').filter(({ value }) => /^https?:\/\/[^\s"'<>]+$/.test(value.text)))
    return field === undefined ? null : { text: withValue(head, field, ` ${write(field.value.text)}`) }
  }

const at = (head: Head, offset: number, change: (line: string) => string | null): Damaged | null => {
  const { start, next } = lineOf(head.text, offset)
  const changed = change(head.text.slice(start, next))
  return changed === null ? null : { text: splice(head.text, start, next, changed) }
}

/** On the line of a field of one line, other than the first. */
const onLine =
  (change: (line: string, field: Field, eol: string) => string | null): Damage =>
  (head, draw) => {
    const field = draw.one(
      head.entries.slice(1).filter(({ value }) => value.kind === 'scalar' && isOneLine(head, value)),
    )
    return field === undefined ? null : at(head, field.key.span.start, (line) => change(line, field, head.block.eol))
  }

/** Before a field other than the first, a line more; the post is sound without it, or with another. */
const before =
  (line: string | ((draw: Draw) => string), sound?: readonly string[]): Damage =>
  (head, draw) => {
    const field = draw.one(head.entries.slice(1))
    if (field === undefined) return null
    const { start } = lineOf(head.text, field.key.span.start)
    const { eol } = head.block
    const put = (one: string): string => splice(head.text, start, start, `${one}${eol}`)
    const text = put(typeof line === 'string' ? line : line(draw))
    return sound === undefined ? { text } : { text, sound: sound.map(put) }
  }

const onOpener =
  (opener: string): Damage =>
  ({ text, block }) => ({ text: splice(text, block.opener.start, block.opener.end, opener) })

const onCloser =
  (closer: string): Damage =>
  ({ text, block }) => ({ text: splice(text, block.closer.start, block.closer.end, closer) })

/** On the line of an item of a list in lines; `from`: not of the first ones. */
const onItemLine =
  (change: (line: string) => string | null, from = 0): Damage =>
  (head, draw) => {
    const field = draw.one(listFields(head, false, from + 1).filter((one) => arePlain(itemsOf(one))))
    const item = field === undefined ? undefined : draw.one(field.value.items.slice(from))
    return item === undefined ? null : at(head, item.span.start, change)
  }

function isOneLine({ text }: Head, value: Field['value']): boolean {
  return !text.slice(value.span.start, value.span.end).includes('\n')
}

const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N} ]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text)
const hasSpace = (text: string): boolean => isPlain(text) && text.includes(' ')
const arePlain = (items: readonly string[]): boolean => items.every(isPlain) && new Set(items).size === items.length
const areWords = (items: readonly string[]): boolean => items.every((one) => !one.includes(' '))
/** A list with one item written otherwise. */
const with1 = (items: readonly string[], write: (item: string) => string): string =>
  ` [${items.map((one, index) => (index === 1 ? write(one) : one)).join(', ')}]`
const BRACKETS = { mean: (items: readonly string[]) => ` [${items.join(', ')}]` }
const anyText = (): boolean => true
const isDay = /^\d{4}-\d\d-\d\d/

/** A mistake that people make in front matter, and with it what the author meant. */
export const KINDS: readonly DamageKind[] = [
  // Marks that must not become text.
  safe(
    'comma behind the closing quote',
    onText(
      (text) => `"${text}",`,
      isPlain,
      (text) => text,
    ),
    onText((text) => `"${text},"`, isPlain),
  ),
  safe(
    'semicolon behind the closing quote',
    onText(
      (text) => `"${text}";`,
      isPlain,
      (text) => text,
    ),
  ),
  safe(
    'comma behind the closing bracket',
    onList((items) => ` [${items.join(', ')}],`, { mean: (items) => ` [${items.join(', ')}]` }),
  ),
  reported(
    'items without brackets, one quoted',
    onList((items) => with1(items, (one) => `'${one}'`).replace(/[[\]]/g, '')),
  ),
  reported(
    'items without brackets, all quoted',
    onList((items) => ` ${items.map((one) => `"${one}"`).join(', ')}`),
  ),
  reported(
    'full-width brackets',
    onList((items, draw) => (draw.below(2) === 0 ? ` ［${items.join(', ')}］` : ` 【${items.join('，')}】`)),
  ),
  reported(
    'angle brackets around a list',
    onList((items) => ` <${items.join(', ')}>`),
  ),
  reported(
    'thousands in a list without brackets',
    onList((items) => ` 1,000 ${items.join(', ')}`),
  ),
  reported(
    'text behind the mark of a folded text',
    onText((text) => `> ${text}`, isPlain),
  ),
  reported(
    'text behind the mark of a literal text',
    onText((text) => `| ${text}`, isPlain),
  ),
  reported(
    'curly quotes around a text with a colon',
    onText((text) => `“${text}: more”`, isPlain),
  ),
  safe(
    'full-width comma between quoted items',
    onList((items) => ` [${items.map((one) => `"${one}"`).join('，')}]`, {
      mean: (items) => ` [${items.map((one) => `"${one}"`).join(', ')}]`,
    }),
  ),
  reported(
    'full-width commas in brackets',
    onList((items) => ` [${items.join('，')}]`),
  ),
  safe(
    'commas without brackets',
    onList((items) => ` ${items.join(', ')}`, BRACKETS),
  ),
  safe(
    'full-width commas without brackets',
    onList((items) => ` ${items.join('，')}`, BRACKETS),
  ),
  safe(
    'enumeration commas without brackets',
    onList((items) => ` ${items.join('、')}`, BRACKETS),
  ),
  // Words that must be neither lost nor moved.
  reported(
    'a line of dashes between fields',
    before((draw) => '-'.repeat(4 + draw.below(4))),
  ),
  reported(
    'a comment for an item',
    onItemLine((line) => line.replace(/- (?=\S)/, '- #'), 1),
  ),
  reported(
    'hash tags on one line',
    onList((items) => ` ${items.map((one, index) => (index === 0 ? one : `#${one}`)).join(' ')}`, { fits: areWords }),
  ),
  reported(
    'a hash in brackets',
    onList((items) => with1(items, (one) => `#${one}`)),
  ),
  reported('two fields on one line', (head) => {
    const index = head.entries.findIndex(
      ({ value }, one) =>
        one < head.entries.length - 1 &&
        value.kind === 'scalar' &&
        value.style === 'plain' &&
        isPlain(value.text) &&
        isOneLine(head, value),
    )
    const [first, second] = [head.entries[index], head.entries[index + 1]]
    return first === undefined || second === undefined
      ? null
      : { text: splice(head.text, first.value.span.end, second.key.span.start, ' ') }
  }),
  reported('the closing line glued to the last value', (head) => {
    const last = head.entries.at(-1)
    if (last?.value.kind !== 'scalar' || last.value.style !== 'plain' || last.value.text === '') return null
    // Another block below would end this one.
    if (/^\s*---/.test(head.text.slice(head.block.bodyStart))) return null
    return { text: splice(head.text, last.value.span.end, head.block.closer.start, '') }
  }),
  reported(
    'a date as git writes it',
    onDate((text) => (isDay.test(text) ? `Sun Sep 27 14:41:33 ${text.slice(0, 4)} +0200` : null)),
  ),
  reported(
    'a date with its year twice',
    onDate((text) => (isDay.test(text) ? `${text.slice(0, 10)} 18:30:22 ${text.slice(0, 4)} -0800` : null)),
  ),
  // Repairs that must not stop half-way.
  safe(
    'backslashes in double quotes',
    onText(
      (text) => `"${text} \\q \\w"`,
      isPlain,
      (text) => `${text} \\q \\w`,
    ),
    onText((text) => `'${text} \\q \\w'`, isPlain),
  ),
  reported(
    'a Windows path with known escapes',
    onText(
      () => '"C:\\Users\\nina\\readme.png"',
      anyText,
      () => 'C:\\Users\\nina\\readme.png',
    ),
  ),
  reported(
    'a formula whose escapes are known',
    onText(
      (text) => `"${text} \\theta and \\beta"`,
      isPlain,
      (text) => `${text} \\theta and \\beta`,
    ),
  ),
  reported(
    'items on lines without commas',
    onList((items) => ` [\n  ${items.join('\n  ')}\n]`),
  ),
  // What passed in silence.
  safe('a byte-order mark behind the fence', ({ text, block }) => ({
    text: splice(text, block.span.start, block.span.start, '\uFEFF'),
  })),
  safe('a line of a tab alone', before('\t', [''])),
  safe('a tab before a comment', before('\t# a note', ['# a note', ' # a note']), before('# a\tnote')),
  safe(
    'a tab behind a dash',
    onItemLine((line) => line.replace(/- /, '-\t')),
  ),
  safe(
    'a blank and a tab behind a dash',
    onItemLine((line) => line.replace(/- /, '- \t')),
  ),
  safe(
    'a tab as the indent of an item',
    onItemLine((line) => (/^ {2}- /.test(line) ? line.replace(/^ {2}/, '\t') : null)),
  ),
  safe(
    'a tab in the indent of a text below its name',
    onText(
      (text) => `\n  \t${text}`,
      isPlain,
      (text) => `\n  ${text}`,
    ),
  ),
  reported('a tab in the indent of a literal text', before('note: |\n \tbriefly\n  so')),
  safe(
    'a day where text must be',
    onText(
      () => '2018-11-21',
      anyText,
      () => '2018-11-21',
      /^(?:title|author)$/,
    ),
    onText(() => '"2018-11-21"', anyText, undefined, /^(?:title|author)$/),
  ),
  reported(
    'an item indented too deep',
    onItemLine((line) => line.replace(/^( *)-/, '$1  -'), 1),
  ),
  reported(
    'an item without its dash',
    onItemLine((line) => line.replace(/- /, '  '), 1),
  ),
  reported(
    'text cut off in a field',
    onText((text) => `${text} #5 of all`, isPlain),
    onText((text) => `${text}#5 of all`, isPlain),
  ),
  reported(
    'text cut off in an item',
    onItemLine((line) => line.replace(/(\r?\n)$/, ' #5$1')),
    onItemLine((line) => line.replace(/(\r?\n)$/, '#5$1')),
  ),
  reported(
    'a quote at the end of an item',
    onList((items) => with1(items, (one) => `${one}"`)),
  ),
  reported(
    'a quote at the start of an item',
    onItemLine((line) => line.replace(/- (?=\p{L})/u, '- "')),
  ),
  reported('a second block below the first', ({ text, block }) => {
    const { bodyStart, eol } = block
    const changed = splice(text, bodyStart, bodyStart, ['---', 'subtitle: more', 'tags: [a, b]', '---', ''].join(eol))
    return { text: changed, body: changed.slice(bodyStart) }
  }),
  // What was found, in the wrong words or the wrong place.
  reported('TOML between dashes', ({ text, block, entries }) => {
    const lines = entries.flatMap(({ key, value }) =>
      value.kind === 'scalar' && !/[\n\\"]/.test(value.text) ? [`${key.text} = ${JSON.stringify(value.text)}`] : [],
    )
    return lines.length < 2
      ? null
      : { text: splice(text, block.span.start, block.span.end, `${lines.join(block.eol)}${block.eol}`) }
  }),
  reported('YAML between plus signs', ({ text, block }) => ({
    text: splice(
      splice(text, block.closer.start, block.closer.end, '+++'),
      block.opener.start,
      block.opener.end,
      '+++',
    ),
  })),
  reported(
    'a merge conflict',
    onLine((line, _, eol) => `<<<<<<< HEAD${eol}${line}=======${eol}${line}>>>>>>> theirs${eol}`),
  ),
  reported('a Liquid tag', before('{% include fields.yml %}')),
  reported(
    'text behind an address',
    onUrl((url) => `${url} (archived)`),
  ),
  reported('a nested line with an odd indent', before('params:\n   a: one\n  b: two')),
  reported('no closing line, and a rule in the body', ({ text, block: { closer, bodyStart, eol } }) => ({
    text: splice(text, closer.start, bodyStart, eol) + ['', 'Text.', '', '---', '', 'More.', ''].join(eol),
    body: null,
  })),
  // Marks and lines of other languages.
  reported(
    'a list in quotes',
    onList((items) => ` "[${items.join(', ')}]"`),
  ),
  reported(
    'round brackets around a list',
    onList((items) => ` (${items.join(', ')})`),
  ),
  reported(
    'semicolons in brackets',
    onList((items) => ` [${items.join('; ')}]`),
  ),
  reported(
    'a comma behind an item on its line',
    onItemLine((line) => line.replace(/(\r?\n)$/, ',$1')),
  ),
  reported(
    'hash tags alone',
    onList((items) => ` ${items.map((one) => `#${one}`).join(' ')}`, { fits: areWords }),
  ),
  reported(
    'items with dashes below a text',
    onList((items) => ` ${items.join('\n  - ')}`),
  ),
  reported('a comment of JavaScript', before('// note: briefly'), before('# note: briefly')),
  reported('a comment of HTML', before('<!-- note: briefly -->')),
  safe(
    'two colons behind a name',
    onLine((line) => (/^title: \S/.test(line) ? line.replace(':', '::') : null)),
  ),
  reported(
    'asterisks around a name',
    onLine((line, { key }) => (line.startsWith(`${key.text}:`) ? line.replace(key.text, `**${key.text}**`) : null)),
  ),
  reported(
    'the closing line twice',
    ({ text, block }) => {
      if (!text.endsWith('\n', block.bodyStart)) return null
      const changed = splice(text, block.bodyStart, block.bodyStart, `---${block.eol}${block.eol}`)
      return { text: changed, body: changed.slice(block.bodyStart) }
    },
    ({ text, block }) => {
      const changed = splice(text, block.bodyStart, block.bodyStart, `${block.eol}---${block.eol}${block.eol}`)
      return { text: changed, body: changed.slice(block.bodyStart) }
    },
  ),
  reported('a comment above the opening line', ({ text }) => ({ text: `<!-- briefly -->\n${text}` })),
  // What every linter of front matter must find.
  safe(
    'no space behind the colon',
    onLine((line) => (/^[\w-]+: \S/.test(line) && !line.includes('://') ? line.replace(': ', ':') : null)),
  ),
  safe(
    'a full-width colon',
    onLine((line) => (/^[\w-]+: \S/.test(line) ? line.replace(': ', '：') : null)),
  ),
  safe(
    'a colon in plain text',
    onText(
      (text) => `${text}: more`,
      hasSpace,
      (text) => `${text}: more`,
    ),
    onText((text) => `${text}:more`, hasSpace),
  ),
  safe(
    'an at sign before plain text',
    onText(
      (text) => `@${text}`,
      isPlain,
      (text) => `@${text}`,
    ),
    onText((text) => `me@${text}`, isPlain),
  ),
  reported(
    'a quote that is never closed',
    onText((text) => `"${text}`, isPlain),
  ),
  reported(
    'a bracket that is never closed',
    onList((items) => ` [${items.join(', ')}`),
  ),
  safe(
    'an apostrophe in single quotes',
    onText(
      (text) => `'${text} isn't'`,
      isPlain,
      (text) => `${text} isn't`,
    ),
    onText((text) => `'${text} isn''t'`, isPlain),
  ),
  reported(
    'nothing between two commas',
    onList((items) => ` [${items.join(', , ')}]`),
  ),
  reported(
    'an item twice, with a comment',
    onItemLine((line) => line + line.replace(/(\r?\n)$/, ' # why$1')),
  ),
  reported(
    'an equal field twice, with a comment',
    onLine((line) => line + line.replace(/(\r?\n)$/, ' # why$1')),
  ),
  safe(
    'an item twice',
    onList((items) => ` [${[...items, items[0]].join(', ')}]`, { mean: (items) => ` [${items.join(', ')}]` }),
  ),
  safe(
    'no space behind a dash',
    onItemLine((line) => line.replace(/- (?=\p{L})/u, '-')),
  ),
  safe('asterisks for dashes', (head, draw) => {
    const field = draw.one(listFields(head, false, 1))
    if (field === undefined) return null
    const { start } = lineOf(head.text, field.value.span.start)
    const lines = head.text.slice(start, field.value.span.end).replace(/^( *)- /gm, '$1* ')
    return { text: splice(head.text, start, field.value.span.end, lines) }
  }),
  safe(
    'an equal field twice',
    onLine((line) => line + line),
  ),
  reported(
    'a field twice',
    onLine((line, { key }, eol) => `${line}${key.text}: another${eol}`),
  ),
  safe(
    'spaces inside the quotes',
    onText(
      (text) => `" ${text} "`,
      isPlain,
      (text) => text,
    ),
  ),
  safe('four dashes at the top', onOpener('----')),
  safe('two dashes at the top', onOpener('--')),
  safe('blank lines before the fence', ({ text }) => ({ text: `\n\n${text}` })),
  safe('four dashes at the end', onCloser('----')),
  safe(
    'no-break spaces as indent',
    onItemLine((line) => (/^ {2}- /.test(line) ? line.replace(/^ {2}/, '\u00a0\u00a0') : null)),
  ),
  safe(
    'a zero-width space in a name',
    onLine((line) => (/^\w{4}/.test(line) ? `${line.slice(0, 2)}\u200b${line.slice(2)}` : null)),
  ),
  safe(
    'a control character in a text',
    onText(
      (text) => `${text}\u0007`,
      isPlain,
      (text) => text,
    ),
  ),
  reported(
    'a carriage return alone',
    onText((text) => `${text}\rmore`, isPlain),
  ),
  reported(
    'a line separator',
    onText((text) => `${text}\u2028more`, isPlain),
  ),
  reported(
    'a day that does not exist',
    onDate((text) => (isDay.test(text) ? `${text.slice(0, 5)}02-31${text.slice(10)}` : null)),
  ),
  safe(
    'slashes in a date',
    onDate((text) => (isDay.test(text) ? text.slice(0, 10).replaceAll('-', '/') + text.slice(10) : null)),
  ),
  safe(
    'angle brackets around an address',
    onUrl((url) => `<${url}>`),
  ),
  safe(
    'a colon between brackets',
    onList((items) => with1(items, (one) => `:${one}`), { mean: (items) => with1(items, (one) => `':${one}'`) }),
    onList((items) => with1(items, (one) => `${one}:x`)),
  ),
  safe(
    'a question mark between brackets',
    onList((items) => with1(items, (one) => `?${one}`), { mean: (items) => with1(items, (one) => `'?${one}'`) }),
    onList((items) => with1(items, (one) => `"${one}?"`)),
  ),
  reported(
    'an anchor',
    onText((text) => `&${text}`, isPlain),
  ),
  reported(
    'a template',
    onText(
      () => '{{ page.title }}',
      anyText,
      () => '{{ page.title }}',
    ),
  ),
]
