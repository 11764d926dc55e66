import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { displayWidth } from '../../../src/values/characters/display-width.ts'
import { GOOD, withLine } from '../posts.ts'
import { runCli, tempFolder } from '../run-cli.ts'
import { bytesOf, drive } from './drive.ts'

const AMBIGUOUS = withLine('date', 'date: 03/04/2026')
const IMPOSSIBLE = withLine('date', 'date: 2026-02-30')
const MENU = /q save and quit/
const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

it('applies the reading that was chosen, and changes nothing else', async () => {
  const crlf = AMBIGUOUS.replaceAll('\n', '\r\n').replace('old mill', 'old m\u00fchle 🏔')
  const cwd = tempFolder({ '_posts/a.md': crlf })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see('1/1')
  await run.see('- date: 03/04/2026')
  await run.see('+ date: 2026-03-04')
  await run.see(/2 {2}Write 2026-04-03/)
  await run.see(MENU)
  run.press('2')
  await run.see('applied 1 change in 1 post, skipped 0, ignored 0, left 0')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(crlf.replace('03/04/2026', '2026-04-03')))
  expect(readdirSync(join(cwd, '_posts'))).toEqual(['a.md'])
})

it('goes through candidates with arrows, and lets Enter pick no reading unseen', async () => {
  const cwd = tempFolder({ '_posts/a.md': AMBIGUOUS })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see(MENU)
  run.press('\r')
  await run.see('press the number of a candidate')
  run.press('y')
  await run.see('y does nothing here; ? shows the keys')
  run.press('\u001b[B')
  await run.see('Enter: 1 Write')
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(AMBIGUOUS))
  run.press('\u001b[B')
  await run.see('Enter: 2 Write')
  run.press('\r')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(AMBIGUOUS.replace('03/04/2026', '2026-04-03')))
})

it('refuses a value typed by hand with the reason, stays in the editor, and takes the next one', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see(MENU)
  run.press('e')
  await run.see('date: 2026-02-30')
  run.press('\r')
  await run.see('not yet: that is what is there now')
  run.press('\u007f\u007f31\r')
  await run.see('not yet: `date` is `2026-02-31`, but that month has no day 31')
  await run.see('date: 2026-02-31')
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE))
  run.press('\u007f\u007f28\r')
  await run.see('applied 1')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE.replace('2026-02-30', '2026-02-28')))
})

it('writes a list, wide characters and pasted text by hand in the style of the post', async () => {
  const post = withLine('tags', null)
  const cwd = tempFolder({ '_posts/a.md': post })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see('`tags` is missing')
  await run.see(MENU)
  run.press('e')
  await run.see('tags: ')
  run.press('\u001b[200~河邊\n散步, 茶\u001b[201~\r')
  await run.see('applied 1')
  expect(await run.ended()).toBe(0)
  const expected = GOOD.replace('tags: [ rivers, walking ]', 'tags: [ 河邊 散步, 茶 ]')
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(expected))
})

it('skips, quits half-way with all that was accepted, and asks for the rest the next time', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE, '_posts/b.md': IMPOSSIBLE, '_posts/c.md': IMPOSSIBLE })
  const first = await drive(['fix', '-i', '--rule', 'duplicate-source=off', '--rule', 'duplicate-title=off'], { cwd })
  await first.see('1/3')
  await first.see(MENU)
  first.press('s')
  await first.see('2/3')
  await first.see(MENU)
  first.press('1')
  await first.see('3/3')
  await first.see(MENU)
  first.press('q')
  await first.see('applied 1 change in 1 post, skipped 1, ignored 0, left 1')
  expect(await first.ended()).toBe(1)
  const fixed = latin1(IMPOSSIBLE.replace('2026-02-30', '2026-02-28'))
  const names = ['_posts/a.md', '_posts/b.md', '_posts/c.md']
  expect(names.map((name) => bytesOf(cwd, name))).toEqual([latin1(IMPOSSIBLE), fixed, latin1(IMPOSSIBLE)])

  const second = await drive(['fix', '-i', '--rule', 'duplicate-source=off', '--rule', 'duplicate-title=off'], { cwd })
  await second.see('1/2 _posts/a.md')
  await second.see(MENU)
  second.press('1')
  await second.see('2/2 _posts/c.md')
  await second.see(MENU)
  second.press('1')
  expect(await second.ended()).toBe(0)
  expect(names.map((name) => bytesOf(cwd, name))).toEqual([fixed, fixed, fixed])
})

it('undoes the last decisions, a skip among them, byte for byte, but not over the work of others', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE, '_posts/b.md': AMBIGUOUS })
  const run = await drive(['fix', '-i', '--rule', 'duplicate-source=off', '--rule', 'duplicate-title=off'], { cwd })
  await run.see(MENU)
  run.press('1')
  await run.see('2/2 _posts/b.md')
  await run.see(MENU)
  expect(bytesOf(cwd, '_posts/a.md')).not.toBe(latin1(IMPOSSIBLE))
  run.press('u')
  await run.see('undone')
  await run.see('1/2 _posts/a.md')
  await run.see(MENU)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE))
  run.press('s')
  await run.see('2/2 _posts/b.md')
  await run.see(MENU)
  run.press('u')
  await run.see('1/2 _posts/a.md')
  await run.see(MENU)
  run.press('1')
  await run.see('2/2 _posts/b.md')
  await run.see(MENU)
  const mine = `${GOOD}More of mine.\n`
  writeFileSync(join(cwd, '_posts/a.md'), mine)
  run.press('u')
  await run.see('_posts/a.md stays as it is: it was changed since')
  await run.see(MENU)
  run.press('q')
  expect(await run.ended()).toBe(1)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(mine))
})

it('checks a file again that changed meanwhile, and writes nothing over it', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see(MENU)
  const theirs = IMPOSSIBLE.replace('author: Lin Yi', 'author: Chen Zhou')
  writeFileSync(join(cwd, '_posts/a.md'), theirs)
  run.press('1')
  await run.see('has changed on disk meanwhile')
  await run.see('author: Chen Zhou')
  await run.see(MENU)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(theirs))
  run.press('1')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(theirs.replace('2026-02-30', '2026-02-28')))
})

it('keeps at Ctrl-C, and when the terminal is gone, what was accepted and nothing else', async () => {
  for (const [how, code] of [
    ['\u0003', 130],
    ['SIGHUP', 130],
    ['SIGTERM', 130],
  ] as const) {
    const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE, '_posts/b.md': IMPOSSIBLE })
    const run = await drive(['fix', '-i', '--rule', 'duplicate-source=off', '--rule', 'duplicate-title=off'], { cwd })
    await run.see(MENU)
    run.press('1')
    await run.see('2/2')
    await run.see(MENU)
    if (how === '\u0003') run.press(how)
    else run.kill(how)
    expect(await run.ended()).toBe(code)
    expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE.replace('2026-02-30', '2026-02-28')))
    expect(bytesOf(cwd, '_posts/b.md')).toBe(latin1(IMPOSSIBLE))
    expect(readdirSync(join(cwd, '_posts'))).toEqual(['a.md', 'b.md'])
  }
})

it('solves 300 problems of one kind with three keys', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `_posts/p${String(index).padStart(3, '0')}.md`)
  const post = (name: string): string => IMPOSSIBLE.replaceAll('river-walk', name.slice(7, 11))
  const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, post(name)])))
  const run = await drive(['fix', '-i', '--rule', 'duplicate-title=off'], { cwd })
  await run.see('1/300')
  await run.see('a apply to all 300 alike')
  run.press('a')
  await run.see('Which one for all? 1-2')
  run.press('1')
  await run.see('Apply to 300 problems in 300 posts? y/n')
  run.press('y')
  await run.see('applied 300 changes in 300 posts, skipped 0, ignored 0, left 0')
  expect(await run.ended()).toBe(0)
  for (const name of names) expect(bytesOf(cwd, name)).toBe(latin1(post(name).replace('2026-02-30', '2026-02-28')))
})

it('means by alike the same reading of a date, not the same place in the list', async () => {
  // The file name makes the other reading the likelier one in b.
  const b = AMBIGUOUS.replace('03/04/2026', '05/06/2026').replaceAll('river-walk', 'b')
  const cwd = tempFolder({ '_posts/2026-03-04-a.md': AMBIGUOUS, '_posts/2026-06-05-b.md': b })
  const run = await drive(['fix', '-i', '--rule', 'duplicate-title=off', '--rule', 'date-filename-mismatch=off'], {
    cwd,
  })
  await run.see(MENU)
  run.press('a')
  await run.see('Which one for all? 1-2')
  run.press('1')
  await run.see('Apply to 2 problems in 2 posts?')
  run.press('y')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/2026-03-04-a.md')).toBe(latin1(AMBIGUOUS.replace('03/04/2026', '2026-03-04')))
  expect(bytesOf(cwd, '_posts/2026-06-05-b.md')).toBe(latin1(b.replace('05/06/2026', '2026-05-06')))
})

it('ignores a rule for the run', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE, '_posts/b.md': IMPOSSIBLE.replaceAll('river-walk', 'b') })
  const run = await drive(['fix', '-i', '--rule', 'duplicate-title=off'], { cwd })
  await run.see(MENU)
  run.press('i')
  await run.see('impossible-date is ignored until you quit: 2 problems set aside')
  await run.see('applied nothing, skipped 0, ignored 2, left 0')
  expect(await run.ended()).toBe(1)
})

it('opens the editor at the line and checks the post again', async () => {
  const cwd = tempFolder({
    '_posts/a.md': IMPOSSIBLE,
    nano: '#!/bin/sh\necho "at $1"\nsed -i s/2026-02-30/2026-02-27/ "$2"\n',
  })
  const run = await drive(['fix', '-i', '_posts'], { cwd, env: { VISUAL: `sh ${join(cwd, 'nano')}`, EDITOR: 'false' } })
  await run.see(MENU)
  run.press('o')
  // `sh` is no editor that is known to take a line.
  await run.see('at ')
  run.press('q')
  expect(await run.ended()).toBe(1)
  const second = await drive(['fix', '-i', '_posts'], {
    cwd,
    env: { PATH: `${cwd}:${process.env.PATH}`, EDITOR: 'nano' },
  })
  chmodSync(join(cwd, 'nano'), 0o755)
  await second.see(MENU)
  second.press('o')
  await second.see('at +4')
  await second.see('_posts/a.md has no problems any more')
  expect(await second.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE.replace('2026-02-30', '2026-02-27')))
})

it('fits 40 columns, in wide characters too, and follows the window', async () => {
  const post = IMPOSSIBLE.replace('A walk along the river', '河邊散步：從老磨坊後面開始的一條很長很長的小路')
  const cwd = tempFolder({ '_posts/a.md': post })
  const run = await drive(['fix', '-i'], { cwd, columns: 40, env: { NO_COLOR: '1' } })
  await run.see(MENU)
  run.press('f')
  await run.see(MENU)
  run.press('?')
  await run.see(MENU)
  run.press('e')
  await run.see('date: 2026-02-30')
  const lines = run.transcript().split(/[\r\n]+/)
  expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([])
  run.resize(70)
  run.press('\u001b')
  await run.see(MENU)
  run.press('q')
  await run.ended()
  expect(run.raw()).not.toMatch(/\u001b\[[\d;]*m/)
  // A transcript, not a screen: nothing moves up or clears what was said.
  expect(run.raw()).not.toMatch(/\u001b\[\d*[AHJ]|\u001b\[\?1049h/)
})

it('needs a terminal', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE })
  const { code, stdout, stderr } = await runCli(['fix', '-i'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('needs a terminal')
  expect(stderr).toContain('--diff')
  expect(stderr).toContain('--unsafe')
  expect((await runCli(['fix', '-i', '-'], { cwd, stdin: IMPOSSIBLE })).code).toBe(2)
  expect((await runCli(['fix', '-i', '--diff'], { cwd })).code).toBe(2)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(IMPOSSIBLE))
})

it('stops work in bulk at Ctrl-C between two files, each of them whole', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `_posts/p${String(index).padStart(3, '0')}.md`)
  const post = (name: string): string => IMPOSSIBLE.replaceAll('river-walk', name.slice(7, 11))
  const broken = Object.fromEntries(names.map((name) => [name, post(name)]))
  // One more problem of another kind, so that there is always something left to interrupt.
  const cwd = tempFolder({ ...broken, '_posts/z.md': AMBIGUOUS })
  const run = await drive(['fix', '-i', '--rule', 'duplicate-title=off'], { cwd })
  await run.see(MENU)
  run.press('a')
  run.press('1')
  run.press('y')
  run.press('\u0003')
  expect(await run.ended()).toBe(130)
  const fixed = names.filter((name) => bytesOf(cwd, name) !== latin1(post(name)))
  for (const name of fixed) expect(bytesOf(cwd, name)).toBe(latin1(post(name).replace('2026-02-30', '2026-02-28')))
  expect(run.transcript()).toMatch(
    fixed.length === 0 ? /applied nothing/ : new RegExp(`applied ${fixed.length} changes? in`),
  )
  expect(readdirSync(join(cwd, '_posts'))).toHaveLength(201)
})

it('asks no more about what another post said, once that is mended', async () => {
  const other = GOOD.replace('A walk along the river', 'Another walk').replace('[Another walk](', '[A](')
  const cwd = tempFolder({ '_posts/a.md': GOOD, '_posts/b.md': other })
  const run = await drive(['fix', '-i', '--only', 'duplicate-source'], { cwd })
  await run.see('1/2 _posts/a.md')
  await run.see(MENU)
  run.press('e')
  await run.see('from: https://example.com/2026/river-walk.html')
  run.press('x\r')
  await run.see('applied 1 change in 1 post, skipped 0, ignored 0, left 0')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(GOOD.replace('river-walk.html\n', 'river-walk.htmlx\n')))
})

it('says what cannot be done here, and offers the ways that are left', async () => {
  const cwd = tempFolder({ '_posts/a.md': 'No front matter at all.\n' })
  const run = await drive(['fix', '-i'], { cwd, env: { EDITOR: '', VISUAL: '' } })
  await run.see(MENU)
  expect(run.transcript()).not.toContain('e edit by hand')
  run.press('e')
  await run.see('this cannot be edited here')
  run.press('a')
  await run.see('no other problem is like this one')
  run.press('o')
  await run.see('No editor is set')
  run.press('u')
  await run.see('there is nothing to undo')
  run.press('q')
  expect(await run.ended()).toBe(1)
})

it('mends broken syntax by hand, line by line, and takes no line that does not read', async () => {
  const post = withLine('title', 'title: "A walk" along')
  const cwd = tempFolder({ '_posts/a.md': post })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see(MENU)
  run.press('e')
  await run.see('line 3: title: "A walk" along')
  run.press(' x\r')
  await run.see('not yet:')
  run.press('\u0015title: A walk along the river\r')
  await run.see('applied 1')
  expect(await run.ended()).toBe(0)
  expect(bytesOf(cwd, '_posts/a.md')).toBe(latin1(withLine('title', 'title: A walk along the river')))
})

it('says fine only of what it checked, and only of what it was asked for', async () => {
  const cwd = tempFolder({
    '_posts/a.md': GOOD,
    '_posts/b.md': withLine('title', 'title: "A walk "'),
  })
  symlinkSync('a.md', join(cwd, '_posts/c.md'))
  const quiet = await drive(['fix', '-i', '--quiet'], { cwd })
  await quiet.see('✓ 2 posts checked: no errors; not checked: 1 file (symbolic link)')
  expect(await quiet.ended()).toBe(0)
})

/** Posts that share nothing, CRLF in every second. */
function manyPosts(change: (post: string) => string, count: number): Record<string, string> {
  const posts = Array.from({ length: count }, (_, at) => {
    const post = change(GOOD.replaceAll('river-walk', `walk-${at}`).replaceAll('A walk', `Walk ${at}`))
    return [`_posts/p${at}.md`, at % 2 === 1 ? post.replaceAll('\n', '\r\n') : post]
  })
  return Object.fromEntries(posts)
}

it('applies all safe fixes at once when asked, as one decision', async () => {
  const posts = manyPosts((post) => post.replace('walking ]', 'rivers ]').replace('2026-03-04T', '2026-02-30T'), 4)
  const cwd = tempFolder(posts)
  const run = await drive(['fix', '-i'], { cwd })
  await run.see('4 of them have a safe fix: x applies those at once')
  await run.see('x apply all 4 safe fixes')
  run.press('x')
  await run.see('Apply the safe fixes of 4 problems in 4 posts? y/n')
  run.press('y')
  await run.see('written: 4 problems repaired in 4 posts')
  await run.see('5/8 _posts/p0.md')
  await run.see(MENU)
  for (const [name, post] of Object.entries(posts)) {
    expect(bytesOf(cwd, name)).toBe(latin1(post.replace('rivers, rivers ]', 'rivers ]')))
  }
  run.press('u')
  await run.see('undone: all safe fixes; 4 posts as before')
  await run.see(MENU)
  for (const [name, post] of Object.entries(posts)) expect(bytesOf(cwd, name)).toBe(latin1(post))
  run.press('q')
  expect(await run.ended()).toBe(1)
})

it('skips the rest of a post, and goes back to what was skipped', async () => {
  const twice = (post: string): string => post.replace('walking ]', 'rivers ]').replace('author: Lin Yi', 'author:')
  const cwd = tempFolder(manyPosts(twice, 2))
  const run = await drive(['fix', '-i'], { cwd })
  await run.see('1/4 _posts/p0.md:5')
  await run.see(MENU)
  run.press('b')
  await run.see('nothing was skipped before this')
  run.press('n')
  await run.see('skipped 2 problems of _posts/p0.md')
  await run.see('3/4 _posts/p1.md:5')
  await run.see(MENU)
  run.press('s')
  await run.see('4/4 _posts/p1.md:7')
  await run.see(MENU)
  run.press('b')
  await run.see('3/4 _posts/p1.md:5')
  await run.see(MENU)
  run.press('b')
  await run.see('1/4 _posts/p0.md:5')
  await run.see(MENU)
  run.press('s')
  await run.see('2/4 _posts/p0.md:7')
  await run.see(MENU)
  run.press('1')
  await run.see('3/4 _posts/p1.md:5')
  await run.see(MENU)
  run.press('q')
  await run.see('applied 1 change in 1 post, skipped 1, ignored 0, left 2')
  expect(await run.ended()).toBe(1)
})

it('marks what is wrong, names items from 1, and shows no carriage return', async () => {
  const post = withLine('title', 'title: "A walk along the river  "')
    .replace('rivers, walking ]', 'rivers, " walking" ]')
    .replaceAll('\n', '\r\n')
  const cwd = tempFolder({ '_posts/a.md': post })
  const run = await drive(['fix', '-i'], { cwd, env: { NO_COLOR: '1' } })
  await run.see(/title: "A walk along the river {2}"\r*\n {4}│ {31}\^\^\r*\n/)
  await run.see(MENU)
  run.press('s')
  await run.see('item 2 of `tags` begins with white space')
  await run.see(/tags: \[ rivers, " walking" \]\r*\n {4}│ {18}\^\r*\n/)
  await run.see('+ tags: [ rivers, "walking" ]')
  await run.see(MENU)
  run.press('e')
  await run.see('item 2 of tags: walking')
  run.press('\u001b')
  await run.see(MENU)
  run.press('q')
  await run.ended()
  expect(run.transcript()).not.toContain('\\u{d}')
})

it('offers no candidate that is a problem itself', async () => {
  const body = '[here](http://localhost/a) and [there](https://example.com/there) and [more](https://example.com/more)'
  const post = withLine('from', null).replace(/\[A walk[\s\S]*$/, `${body}\n`)
  const cwd = tempFolder({
    '_posts/a.md': post,
    '_posts/b.md': GOOD.replaceAll('2026/river-walk.html', 'more').replaceAll('A walk', 'Another walk'),
  })
  const run = await drive(['fix', '-i'], { cwd })
  await run.see('`from` is missing')
  await run.see('+ from: https://example.com/there')
  await run.see(MENU)
  expect(run.transcript()).not.toContain('+ from: http://localhost')
  // Another post has this source.
  expect(run.transcript()).not.toContain('+ from: https://example.com/more')
  run.press('q')
  await run.ended()
})

it('prints the question anew for a window of another width', async () => {
  const cwd = tempFolder({ '_posts/a.md': IMPOSSIBLE.replace('A walk along', `A walk ${'far '.repeat(20)}along`) })
  const run = await drive(['fix', '-i'], { cwd, columns: 100, env: { NO_COLOR: '1' } })
  await run.see(MENU)
  run.press('?')
  await run.see(MENU)
  const before = run.transcript().length
  run.resize(40)
  await run.see('1/1 _posts/a.md')
  await run.see(MENU)
  const lines = run
    .transcript()
    .slice(before)
    .split(/[\r\n]+/)
  // The first is the prompt that stood there.
  expect(lines.slice(1).filter((line) => displayWidth(line) > 40)).toEqual([])
  run.press('q')
  expect(await run.ended()).toBe(1)
})

it('checks no file that it cannot read, whatever rules were chosen', async () => {
  const utf16 = Buffer.from(`\ufeff${GOOD}`, 'utf16le')
  const cwd = tempFolder({
    '_posts/a.md': utf16,
    '_posts/b.md': GOOD,
    '_posts/c.md': withLine('title', 'title: "open'),
  })
  const run = await drive(['fix', '-i', '--only', 'future-date', '--rule', 'invalid-encoding=off'], { cwd })
  await run.see('✗ 1 post checked: no problems; not checked: 1 file (not UTF-8 text')
  await run.see('exit 2 (2 posts could not be read)')
  expect(await run.ended()).toBe(2)
})
