import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const POST = '---\nlayout: post\ntitle: " A"\n---\nText.\n'
const FRAME =
  "group: 'text', level: 'error', fixes: ['safe'], summary: 's', why: 'w', " +
  "messages: { m: () => ({ what: 'found', how: 'how' }), bad: () => 5 }, titles: { t: () => 't', bad: () => { throw new Error('no title') } }, " +
  "examples: [{ bad: '---\\na: b\\n---\\n' }]"

async function check(rule: string, options: readonly string[] = []) {
  const config = `export default {
    collections: [{ files: 'p/*.md', schema: { type: 'object' } }],
    plugins: [{ name: 'own', rules: [{ id: 'my-rule', ${FRAME}, ${rule} }] }],
  }`
  const cwd = tempFolder({ 'p/a.md': POST, 'p/b.md': POST, 'postlint.config.mjs': config })
  const { code, stdout, stderr } = await runCli(['check', 'p', '--format', 'json', ...options], { cwd })
  const files =
    code === 2 ? [] : (JSON.parse(stdout).files as { path: string; problems: { rule: string; message: string }[] }[])
  return { code, stderr, files }
}

const place = "place: { path: ['title'] }"

describe('the fault of a plugin', () => {
  it.each([
    [
      'an unknown message',
      `*check() { yield { message: 'nope', values: {}, ${place} } }`,
      'a message that it does not have: nope',
    ],
    [
      'the name of a method of objects',
      `*check() { yield { message: 'toString', values: {}, ${place} } }`,
      'does not have: toString',
    ],
    [
      'a message that is no text',
      `*check() { yield { message: 'bad', values: {}, ${place} } }`,
      'is not made of texts',
    ],
    ['no place', `*check() { yield { message: 'm', values: {} } }`, 'a place that is neither'],
    [
      'a place outside the text',
      `*check() { yield { message: 'm', values: {}, place: { span: { start: 5, end: 1e6 } } } }`,
      'outside the text',
    ],
    [
      'a place before the text',
      `*check() { yield { message: 'm', values: {}, place: { span: { start: -5, end: 1 } } } }`,
      'neither a key path nor a span',
    ],
    [
      'an edit outside the text',
      `*check() { yield { message: 'm', values: {}, ${place}, fixes: [{ title: 't', values: {}, safety: 'safe', changes: [{ kind: 'text', span: { start: 0, end: 1e6 }, text: 'x', fields: 'any' }] }] } }`,
      'outside the text',
    ],
    [
      'an unknown kind of change',
      `*check() { yield { message: 'm', values: {}, ${place}, fixes: [{ title: 't', values: {}, safety: 'safe', changes: [null] }] } }`,
      'failed on this post',
    ],
    [
      'a title that throws',
      `*check() { yield { message: 'm', values: {}, ${place}, fixes: [{ title: 'bad', values: {}, safety: 'safe', changes: [{ kind: 'remove', path: ['title'] }] }] } }`,
      'no title',
    ],
    ['a finding that is none', 'check() { return [null] }', 'failed on this post'],
    ['findings that are none', 'check() { return 5 }', 'failed on this post'],
    [
      'a generator without an end',
      `*check() { for (;;) yield { message: 'm', values: {}, ${place} } }`,
      'more than 100000 problems',
    ],
    ['a fact of big numbers', 'collect() { return { a: 1n } }, *compare() {}', 'BigInt'],
    ['a fact in a circle', 'collect() { const a = {}; a.a = a; return a }, *compare() {}', 'circular'],
    ['a fact that is a function', 'collect() { return () => 1 }, *compare() {}', 'a fact that JSON cannot hold'],
    ['data that it changes', "check(post) { post.data.title = 'x' }", 'failed on this post'],
    ['a tree that it changes', 'check(post) { post.tree().root.entries.length = 0 }', 'failed on this post'],
    ['settings that it changes', 'check(post, { collection }) { collection.fields.push(1) }', 'failed on this post'],
    ['a value that it changes', "value: () => (value, node) => { node.text = 'x' }", 'failed on this post'],
    ['a place that it changes', "scalar: () => (scalar) => { scalar.part = 'key' }", 'failed on this post'],
    ['nothing to say', 'check() { throw null }', 'null'],
    ['an error that throws', 'check() { throw { toString() { throw 1 } } }', 'it gives no reason'],
  ])('%s is one problem of each post, which names it', async (_, rule, reason) => {
    const { code, files } = await check(rule)
    expect(code).toBe(1)
    expect(files.map(({ path }) => path)).toEqual(['p/a.md', 'p/b.md'])
    for (const { problems } of files) {
      const failures = problems.filter(({ rule }) => rule === 'rule-failure')
      expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('`my-rule` of the plugin `own`')])
      expect(failures[0]?.message).toContain(reason)
      expect(problems.map(({ rule }) => rule)).toContain('untrimmed-value')
      expect(problems.map(({ rule }) => rule)).not.toContain('my-rule')
    }
  })

  it('cannot be switched off, in a configuration, by a comment, or beside --only', async () => {
    const rule = `id: 'my-rule', ${FRAME}, check() { throw new Error('boom') }`
    const configOf = (rules: object): string => `export default {
      collections: [{ files: 'p/*.md', schema: { type: 'object' }, rules: ${JSON.stringify(rules)} }],
      plugins: [{ name: 'own', rules: [{ ${rule} }] }],
    }`
    const commented = '---\n# postlint-disable rule-failure\ntitle: A\n---\n'
    const cwd = tempFolder({ 'p/a.md': commented, 'postlint.config.mjs': configOf({}) })
    for (const args of [['p'], ['p', '--only', 'my-rule']]) {
      const { code, stdout } = await runCli(['check', ...args], { cwd })
      expect([code, stdout]).toEqual([1, expect.stringContaining('boom')])
    }
    const off = tempFolder({ 'p/a.md': POST, 'postlint.config.mjs': configOf({ 'rule-failure': 'off' }) })
    const { code, stderr } = await runCli(['check', 'p'], { cwd: off })
    expect([code, stderr]).toEqual([2, expect.stringContaining('switch off the rule that fails')])
  })

  it.each([
    [
      'without an end',
      `collect: () => 1, *compare(facts) { for (;;) yield { path: facts[0].path, finding: { message: 'm', values: {}, ${place} } } }`,
      'without an end',
    ],
    [
      'of a post that is none',
      `collect: () => 1, *compare() { yield { path: '/etc/passwd', finding: { message: 'm', values: {}, ${place} } } }`,
      'from which it has no fact',
    ],
  ])('in a comparison, findings %s, is one problem', async (_, rule, reason) => {
    const { files } = await check(rule)
    const all = files.flatMap(({ problems }) => problems).filter(({ rule }) => rule === 'rule-failure')
    expect(all.map(({ message }) => message)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    [
      'a rule whose getter throws',
      "get fixes() { throw new Error('boom') }",
      'plugins[0].rules[0]: it cannot be read: boom',
    ],
    ['messages that are none', 'messages: { m: 5 }', 'plugins[0].rules[0].messages.m: must be a function'],
    ['options that throw', "options() { throw new Error('boom') }", 'the options of the rule cannot be read: boom'],
  ])('in its form, %s, is exit 2 and a sentence', async (_, rule, message) => {
    const { code, stderr } = await check(rule)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('report it')
  })

  it.each([
    ['throws', "render() { throw new Error('boom') }", 'the format "mine" of the plugin "own" failed: boom'],
    ['gives no text', 'render() { return [5] }', 'it gives what is no text'],
  ])('in a reporter that %s is exit 2 and a sentence', async (_, reporter, message) => {
    const config = `export default { plugins: [{ name: 'own', reporters: [{ name: 'mine', summary: 's', ${reporter} }] }] }`
    const cwd = tempFolder({ 'a.md': POST, 'postlint.config.mjs': config })
    const { code, stderr } = await runCli(['check', '--format', 'mine', 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('report it')
  })
})

describe('a schema that is code', () => {
  it('cannot change what the rules see', async () => {
    const config = `export default { collections: [{ files: '*.md', schema: {
      '~standard': { version: 1, vendor: 'v', validate(value) { value.title = 'other'; value.tags?.push(1); return { value } } },
    } }] }`
    const cwd = tempFolder({ 'a.md': POST, 'postlint.config.mjs': config })
    const { stdout } = await runCli(['check', 'a.md'], { cwd })
    expect(stdout).toContain('untrimmed-value')
  })

  it.each(['null', '5', '{ issues: 5 }', '{ issues: [null] }', '{ get issues() { throw 1 } }'])(
    'that gives %s is exit 2 and a sentence',
    async (result) => {
      const config = `export default { collections: [{ files: '*.md', schema: {
        '~standard': { version: 1, vendor: 'v', validate: () => (${result}) },
      } }] }`
      const cwd = tempFolder({ 'a.md': POST, 'postlint.config.mjs': config })
      const { code, stderr } = await runCli(['check', 'a.md'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('collections[0].schema: the schema')
    },
  )
})
