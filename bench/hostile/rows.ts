import { SPECIAL_FILES } from './special-files.ts'

/** What a stranger may hand in, and what must be said about it. */
export interface HostileRow {
  /** Of the catalogue of attacks (`bench/hostile/NOTES.md`). */
  readonly id: string
  readonly name: string
  /** One post `post.md`, or whatever it takes in the given folder. */
  readonly post: string | Uint8Array | ((folder: string) => void)
  /** Default: `check --preset post`. */
  readonly argv?: readonly string[]
  readonly exit: 0 | 1 | 2
  /** The rules that must report it, or words that must stand in the output. */
  readonly reports: readonly string[]
}

const KIB_64 = 64 * 1024
/** A block of at most 64 KiB. */
const wrap = (block: string): string => `---\nlayout: post\n${block}\n---\nText.\n`
/** As much of a piece as fits a block. */
const fill = (piece: string, around = 40): string => piece.repeat(Math.floor((KIB_64 - around) / piece.length))

const row = (
  id: string,
  name: string,
  post: HostileRow['post'],
  reports: readonly string[],
  more: Pick<HostileRow, 'argv'> & { readonly exit?: HostileRow['exit'] } = {},
): HostileRow => ({ id, name, post, reports, exit: 1, ...more })

const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, `.repeat(9)}]`).join(
    '\n',
  )

const PARSERS: readonly HostileRow[] = [
  row('01', 'an alias bomb', wrap(bomb(12)), ['unportable-yaml']),
  row('02', 'an alias bomb of maps', wrap(bomb(9).replaceAll('[', '{b: [').replaceAll(']', ']}')), ['unportable-yaml']),
  row('03', 'an alias to itself', wrap('a: &a [*a]'), ['unportable-yaml']),
  row('03', 'an alias to itself beside a broken line', wrap('------\nt: &a [*a]\nt: &a [*a]'), ['malformed-fence']),
  row('01', 'an alias bomb beside broken lines', wrap(`------\n${bomb(12)}\na11: &b [*a10]\ntitle: "x`), [
    'malformed-fence',
  ]),
  row('04', 'brackets, deeply nested', wrap(`a: ${fill('[')}`), ['syntax-error|oversized-front-matter']),
  row('04', 'brackets, nested and closed', wrap(`a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`), [
    'oversized-front-matter',
  ]),
  row('05', 'maps, deeply nested', wrap(Array.from({ length: 350 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')), [
    'oversized-front-matter',
  ]),
  row('06', 'thousands of dashes', wrap(`a:\n${fill('- ')}x`), ['oversized-front-matter|syntax-error']),
  row('07', '`? ` four hundred times', wrap('? '.repeat(400)), ['unportable-yaml|syntax-error']),
  row('08', 'braces in braces', wrap(`a: ${'{'.repeat(750)}a: 1${'}'.repeat(750)}`), ['oversized-front-matter']),
  row('09', '60,000 keys', `---\n${Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\n`, [
    'oversized-front-matter',
  ]),
  row('09', 'as many keys as a block holds', wrap(Array.from({ length: 6000 }, (_, at) => `k${at}: x`).join('\n')), [
    'missing-field',
  ]),
  row('10', 'unknown escapes', wrap(`a: "${fill('\\q')}"`), ['syntax-error']),
  row('11', 'empty quotes', wrap(`a: ${fill('"" ')}`), ['syntax-error']),
  row('12', 'tags without names', wrap(`a: ${fill('!a ')}`), ['syntax-error']),
  row('13', 'nothing but line breaks', `---\n${'\n'.repeat(200_000)}---\n`, ['oversized-front-matter']),
  row('13', 'as many line breaks as a block holds', `---\n${'\n'.repeat(KIB_64 - 40)}---\n`, ['empty-front-matter']),
  row('14', 'flow colons', wrap(`a: {${fill(':')}}`), ['oversized-front-matter|syntax-error|unportable-yaml']),
  row('14', 'braces of TOML', `+++\na = ${fill('[')}\n+++\n`, ['syntax-error|oversized-front-matter']),
  row('14', 'brackets of JSON', `${'[{"a":'.repeat(8000)}1`, [
    'missing-front-matter|syntax-error|not-a-mapping|malformed-fence',
  ]),
  row('14', 'JSON, deeply nested', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`, ['oversized-front-matter']),
]

const CODE = "require('fs').writeFileSync('PWNED', '')"
const LANGUAGES: readonly HostileRow[] = [
  row('20', 'code in JavaScript', `---js\nmodule.exports = ${CODE}\n---\n`, ['executable-front-matter']),
  row('21', 'the same in another spelling', `---JavaScript\n${CODE}\n---\n`, ['executable-front-matter']),
  row('22', 'code at the start of the body', `---\nlayout: post\n---\n---js\n${CODE}\n---\n`, ['missing-field']),
  row('23', 'a language named constructor', '---constructor\na: b\n---\n', ['unsupported-front-matter']),
  row('24', 'a language named __proto__', '---__proto__\na: b\n---\n', ['unsupported-front-matter']),
  row('25', 'a field named __proto__', wrap('__proto__: { polluted: yes }'), ['missing-field']),
  row('26', 'fields named after members of objects', wrap('constructor: a\ntoString: b\nhasOwnProperty: c'), [
    'missing-field',
  ]),
  row('27', '__proto__ in TOML', '+++\n__proto__ = { polluted = true }\n+++\n', ['missing-field']),
  row('28', '__proto__ in JSON', '{"__proto__": {"polluted": true}}\n', ['missing-field']),
  row('29', 'a Ruby object', wrap('a: !ruby/object:Gem::Installer {}'), ['unportable-yaml']),
]

const READERS: readonly HostileRow[] = [
  row('40', 'a line that some readers take for the end', wrap('title: A\n---x\ndraft: true'), ['malformed-fence']),
  row('41', 'an end of dots before the end', '---\nlayout: post\n...\nlayout: evil\n---\n', ['malformed-fence']),
  row('42', 'a second document', wrap('--- {layout: evil}'), ['malformed-fence|unportable-yaml']),
  row('43', 'a merged field', wrap('base: &b {layout: evil}\n<<: *b'), ['unportable-yaml']),
  row('44', 'a line hidden behind a lone CR', wrap('title: A # x\rlayout: evil'), ['hidden-line-break']),
  row('45', 'a line hidden behind U+2028', wrap('title: A\u2028layout: evil'), ['hidden-line-break']),
  row('46', 'a line hidden behind U+0085', wrap('title: A\u0085layout: evil'), ['hidden-line-break']),
  row('47', 'a name twice, once escaped', wrap('title: A\n"t\\u0069tle": B'), ['duplicate-key']),
  row('48', 'a name that looks like another', wrap('ti\u200btle: A'), ['invisible-character|misspelled-field']),
  row('49', 'texts that readers take for numbers', wrap('title: 012\nauthor: yes'), ['ambiguous-scalar|invalid-type']),
  row('50', 'a version of YAML', '---\n%YAML 1.1\n---\nlayout: post\n---\n', [
    'unportable-yaml|malformed-fence|syntax-error',
  ]),
]

const VALUES: readonly HostileRow[] = [
  row('61', 'a date that stops the build', wrap('date: 2023-13-45'), ['impossible-date']),
  row('61', 'no date', wrap('date:'), ['empty-field']),
  row('62', 'a permalink out of the site', wrap('permalink: /../../x.html'), ['missing-field']),
  row('64', 'a switch that is text', wrap('comments: "false"'), ['invalid-type']),
  row('65', 'an empty title', wrap('title: ""'), ['empty-field']),
  row('70', 'NUL', wrap('title: a\0b'), ['invalid-encoding'], { exit: 2 }),
  row('71', 'a byte that is not UTF-8', Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'), ['invalid-encoding'], {
    exit: 2,
  }),
  row('72', 'UTF-16', Buffer.from('\uFEFF---\ntitle: a\n---\n', 'utf16le'), ['invalid-encoding'], { exit: 2 }),
  row(
    '73',
    'surrogates in UTF-8',
    Buffer.from([...Buffer.from('---\na: '), 0xed, 0xa0, 0x80, 0x0a]),
    ['invalid-encoding'],
    { exit: 2 },
  ),
  row('74', 'GB 18030', Buffer.from([...Buffer.from('---\na: '), 0xc4, 0xe3, 0xba, 0xc3, 0x0a]), ['invalid-encoding'], {
    exit: 2,
  }),
  row('75', 'half a surrogate pair, escaped', wrap('title: "\\ud800"'), ['unportable-yaml']),
  row('76', 'broken bytes in the body', Buffer.from('---\nlayout: post\n---\ncaf\xe9\0', 'latin1'), ['missing-field']),
  row('78', 'carriage returns alone', '---\rlayout: post\r---\r', [
    'malformed-fence|hidden-line-break|missing-front-matter',
  ]),
  row('79', 'line ends of both kinds', '---\r\nlayout: post\ntitle: A \r\n---\n', ['missing-field']),
  row('90', 'a workflow command', wrap('title: "\\n::error::oops"\nauthor: "::stop-commands::t"'), [
    'invisible-character|missing-field',
  ]),
  row('91', 'a command of the first version', wrap('title: [ "##[add-matcher]/tmp/m.json" ]'), [
    'invalid-type|missing-field',
  ]),
  row('92', 'colours of a terminal', wrap('title: [ "\\e[31mred\\x9b0m" ]'), ['invisible-character|invalid-type']),
  row('93', 'a link of a terminal', wrap('title: [ "\\e]8;;https://evil.example\\a" ]'), [
    'invisible-character|invalid-type',
  ]),
  row('94', 'text that turns around', wrap('title: "\u202eevil"'), ['invisible-character']),
  row('95', 'HTML', wrap('title: [ "<img src=x onerror=alert(1)>" ]'), ['invalid-type|markup-in-title']),
  row('110', 'an address that expressions choke on', wrap(`from: https://example.com/${'a.'.repeat(1000)}!`), [
    'missing-field',
  ]),
  row('111', 'an address that is code', wrap('from: javascript:alert(1)'), ['invalid-url']),
  row('112', 'an address that is data', wrap('from: data:text/html,x'), ['invalid-url']),
  row('113', 'an address of the own network', wrap('from: http://user:pass@127.0.0.1/'), ['private-url']),
  row('114', 'an address with a hidden character', wrap('from: "https://example.com/\u200bx"'), [
    'invalid-url|invisible-character',
  ]),
  row('115', 'an address with an ideographic dot', wrap('from: https://example。com/'), ['invalid-url|missing-field']),
  row('116', 'an address of 64 KiB', wrap(`from: https://example.com/${fill('a/../')}`), ['invalid-url|missing-field']),
  row('117', 'spaces without end', wrap(`title: a${fill(' ')}b: c`), ['syntax-error']),
  row('118', 'names for an e-mail expression', wrap(`author: ${fill('a.')}!`), ['missing-field']),
  row('119', '10,000 tags', wrap(`tags: [${fill('a, ')}a]`), ['duplicate-item']),
]

/** The catalogue, in its order. */
export const HOSTILE_ROWS: readonly HostileRow[] = [...PARSERS, ...LANGUAGES, ...READERS, ...VALUES, ...SPECIAL_FILES]
