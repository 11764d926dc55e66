import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { drive } from './interactive/drive.ts'
import { runCli, tempFolder } from './run-cli.ts'

const post = (title: string, date = '2023-10-28'): string =>
  `---\nlayout: post\ntitle: ${title}\ndate: ${date}\nauthor: Lin Yi\nfrom: https://example.com/${encodeURIComponent(title)}\ntags: [a]\ncategories: [b]\n---\nText.\n`

const CONFIG = (rules: object): string =>
  JSON.stringify({ collections: [{ files: ['_posts/**/*.md'], schema: 'post', rules }] })

interface Watching {
  /** Waits until standard output or error, from the last wait on, holds the text. */
  see(text: string): Promise<void>
  readonly stdout: string
  readonly stderr: string
  readonly child: ChildProcess
  ended(): Promise<number | null>
}

/** Starts the installed program with `--watch`, its output piped. */
function watchPosts(cwd: string, args: readonly string[] = []): Watching {
  const file = join(inject('installed'), 'bin/postlint.js')
  const child = spawn(process.execPath, [file, 'check', '--watch', ...args], { cwd })
  const texts = { stdout: '', stderr: '' }
  const seen = { stdout: 0, stderr: 0 }
  let code: number | null | undefined
  const wakers = new Set<() => void>()
  const wake = (): void => {
    for (const waker of wakers) waker()
  }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (data: string) => {
      texts[name] += data
      wake()
    })
  }
  child.on('close', (status) => {
    code = status
    wake()
  })
  onTestFinished(() => {
    if (code === undefined) child.kill('SIGKILL')
  })
  const until = (done: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`never came: ${what}\n${texts.stdout}\n${texts.stderr}`)), 20_000)
      const look = (): void => {
        if (!done()) return
        clearTimeout(timer)
        wakers.delete(look)
        resolve()
      }
      wakers.add(look)
      look()
    })
  return {
    see: (text) =>
      until(() => {
        for (const name of ['stdout', 'stderr'] as const) {
          const at = texts[name].indexOf(text, seen[name])
          if (at === -1) continue
          seen[name] = at + text.length
          return true
        }
        return false
      }, text),
    get stdout() {
      return texts.stdout
    },
    get stderr() {
      return texts.stderr
    },
    child,
    ended: async () => {
      await until(() => code !== undefined, 'the end')
      return code ?? null
    },
  }
}

describe('check --watch', () => {
  it('lints what changes, compared with all others, and prints the report of a run from nothing', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A'), '_posts/2023-10-28-b.md': post('B') })
    const run = watchPosts(cwd)
    await run.see('2 posts checked: no problems')
    writeFileSync(join(cwd, '_posts/2023-10-28-a.md'), post('B'))
    await run.see('2 posts checked: 2 warnings')
    const fresh = await runCli(['check'], { cwd })
    expect(run.stdout).toBe(fresh.stdout)
    writeFileSync(join(cwd, '_posts/2023-10-28-a.md'), post('A'))
    await run.see('2 posts checked: no problems')
  })

  it('hears of posts and folders that come, go and are renamed, and of a save by renaming', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A'), '_posts/2023-10-28-b.md': post('B') })
    const run = watchPosts(cwd)
    await run.see('2 posts checked: no problems')
    mkdirSync(join(cwd, '_posts/old'))
    writeFileSync(join(cwd, '_posts/old/2023-10-28-c.md'), post('C', '2023-13-28'))
    await run.see('_posts/old/2023-10-28-c.md:4:7: error impossible-date')
    renameSync(join(cwd, '_posts/old'), join(cwd, '_posts/new'))
    await run.see('_posts/new/2023-10-28-c.md:4:7: error impossible-date')
    writeFileSync(join(cwd, '_posts/new/.save'), post('C', '2023-02-30'))
    renameSync(join(cwd, '_posts/new/.save'), join(cwd, '_posts/new/2023-10-28-c.md'))
    await run.see('2023-02-30')
    rmSync(join(cwd, '_posts'), { recursive: true })
    await run.see('no post')
    mkdirSync(join(cwd, '_posts'))
    writeFileSync(join(cwd, '_posts/2023-10-28-d.md'), post('D'))
    await run.see('1 post checked: no problems')
    unlinkSync(join(cwd, '_posts/2023-10-28-d.md'))
    await run.see('no post')
  })

  it('goes on while a configuration does not parse, and takes the next one and its data', async () => {
    const cwd = tempFolder({
      '_posts/2023-10-28-a.md': post('A', '2023-13-28'),
      'postlint.config.json': CONFIG({}),
    })
    const run = watchPosts(cwd)
    await run.see('1 error')
    writeFileSync(join(cwd, 'postlint.config.json'), '{ "collections": [')
    await run.see('postlint.config.json')
    await run.see('not JSON')
    writeFileSync(join(cwd, 'postlint.config.json'), CONFIG({ 'impossible-date': 'warning' }))
    await run.see('1 warning')
    const schema = { files: ['_posts/**/*.md'], schema: 'post', vocabulary: { tags: './_data/tags.yml' } }
    mkdirSync(join(cwd, '_data'))
    writeFileSync(join(cwd, '_data/tags.yml'), '- x\n')
    writeFileSync(join(cwd, 'postlint.config.json'), JSON.stringify({ collections: [schema] }))
    await run.see('unknown-item')
    writeFileSync(join(cwd, '_data/tags.yml'), '- a\n')
    await run.see('1 post checked: 1 error in')
  })

  it('sees changes of what a configuration imports', async () => {
    const cwd = tempFolder({
      '_posts/2023-10-28-a.md': post('A'),
      'levels.ts': "export const most: string = 'info'\n",
      'postlint.config.ts':
        "import { most } from './levels.ts'\nexport default { collections: [{ files: ['_posts/*.md'], schema: 'post', rules: { 'field-order': [most, { order: ['date', 'title'] }] } }] }\n",
    })
    const run = watchPosts(cwd)
    await run.see('1 info')
    writeFileSync(join(cwd, 'levels.ts'), "export const most: string = 'warning'\n")
    await run.see('1 warning')
  })

  it('is quiet where nothing is to be told: no marks of terminals, no second report that says the same', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A'), '_posts/2023-10-28-b.md': post('B') })
    const run = watchPosts(cwd)
    await run.see('2 posts checked: no problems')
    writeFileSync(join(cwd, '_posts/2023-10-28-a.md'), post('Another'))
    writeFileSync(join(cwd, 'notes.txt'), 'nothing')
    writeFileSync(join(cwd, '_posts/2023-10-28-c.md'), post('C'))
    await run.see('3 posts checked: no problems')
    expect(
      run.stderr
        .trim()
        .split('\n')
        .filter((line) => line.includes('checked:')),
    ).toHaveLength(2)
    expect(run.stdout + run.stderr).not.toContain('\u001b')
    expect(run.stderr).not.toContain('watching')
  })

  it('writes a report to a file anew by each run, and does not run because of it', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A') })
    const run = watchPosts(cwd, ['--format', 'json=report.json'])
    const errors = (): number => JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary.errors
    await run.see('no problems')
    expect(errors()).toBe(0)
    writeFileSync(join(cwd, '_posts/2023-10-28-a.md'), post('A', '2023-13-28'))
    await run.see('1 error')
    expect(errors()).toBe(1)
  })

  it('ends with 130 by Ctrl-C', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A') })
    const run = watchPosts(cwd)
    await run.see('no problems')
    run.child.kill('SIGINT')
    expect(await run.ended()).toBe(130)
  })

  it('refuses what has no end or no sense, as a call that is wrong does', async () => {
    const cwd = tempFolder({ 'a.md': post('A') })
    const refused = [
      [['-'], 'standard input is read once'],
      [['--format', 'json'], '--format json=FILE'],
      [['--format', 'ndjson'], '--format ndjson=FILE'],
      [['--shard', '1/2'], '--shard'],
      [['--list-files'], '--list-files'],
      [['--timing'], '--timing'],
      [['--threads', '2'], '--threads'],
      [['--update-baseline'], 'baseline'],
      [['--rule', 'no-rule=off'], 'no-rule'],
      [['nowhere.md'], 'nowhere.md'],
    ] as const
    for (const [args, words] of refused) {
      const { code, stderr } = await runCli(['check', '--watch', ...args], { cwd })
      expect([code, stderr], args.join(' ')).toEqual([2, expect.stringContaining(words)])
    }
    const { code, stderr } = await runCli(['fix', '--watch'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('postlint check --watch')])
  })

  it('clears the screen of a terminal and draws the report again', async () => {
    const cwd = tempFolder({ '_posts/2023-10-28-a.md': post('A'), '_posts/2023-10-28-b.md': post('B', '2023-13-28') })
    const screen = await drive(['check', '--watch'], { cwd })
    await screen.see('watching for changes')
    expect(screen.raw()).not.toContain('\u001b[2J')
    expect(screen.transcript()).toContain('2 posts checked')
    writeFileSync(join(cwd, '_posts/2023-10-28-a.md'), post('A', '2023-02-30'))
    await screen.see('watching for changes')
    const [, last = ''] = screen.raw().split('\u001b[H\u001b[2J')
    expect(last).toContain('2023-02-30')
    expect(last.indexOf('2023-10-28-a.md')).toBeLessThan(last.indexOf('2023-10-28-b.md'))
    screen.press('\u0003')
    expect(await screen.ended()).toBe(130)
  })
})
