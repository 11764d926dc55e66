/** Prints a table of every option of every command with a good and a wrong value: exit code, first line of the answer. Run `npm run build` before. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Command } from 'commander'
import { createProgram } from '../src/cli/program.ts'

const GOOD_POST = `---
layout: post
title: A walk along the river
date: 2026-03-04
author: Lin Yi
from: https://example.com/2026/river-walk.html
tags: [rivers, walking]
categories: [travel]
---
[A walk along the river](https://example.com/2026/river-walk.html)
`
const FILES = {
  'posts/good.md': GOOD_POST,
  'posts/bad.md': GOOD_POST.replace('walking]', 'rivers]').replace('river-walk', 'bad').replace('A walk', 'A bad walk'),
  'site.config.json': '{"collections":[{"name":"posts","files":"posts/*.md","schema":"post"}]}',
}

/** A value that an option takes, and one that it doesn't; of `null` the option takes none. */
const VALUES: Readonly<Record<string, readonly [good: string | null, wrong: string]>> = {
  '--rule': ['future-date=off', 'future-date:off'],
  '--only': ['duplicate-item', 'duplicate-item,future-date'],
  '--format': ['json', 'jsn'],
  '--fail-on': ['warning', 'warn'],
  '--max-warnings': ['0', 'many'],
  '--config': ['site.config.json', 'gone.json'],
  '--preset': ['post', 'jekyl'],
  '--stdin-filename': ['a.md', ''],
  '--shard': ['1/2', '3/2'],
  '--threads': ['2', 'two'],
}

/** What stands beside the option, by command; `-` of an option that is for standard input. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  check: ['posts'],
  fix: ['posts'],
  parse: ['posts'],
  explain: ['missing-field'],
  config: ['posts/good.md'],
  merge: ['s1.json', 's2.json'],
}

const program = await createProgram({ stdout: {}, stderr: {} } as never, () => undefined)
const home = mkdtempSync(join(tmpdir(), 'postlint-options-'))
console.log('| call | exit | first line of the answer | last line of standard error |\n| --- | --- | --- | --- |')
for (const command of program.commands) {
  for (const flag of flagsOf(command)) {
    const [good, wrong] = VALUES[flag] ?? [null, 'yes']
    report(command, good === null ? [flag] : [flag, good])
    report(command, VALUES[flag] === undefined ? [`${flag}=${wrong}`] : [flag, wrong])
  }
}
rmSync(home, { recursive: true })

function flagsOf(command: Command): string[] {
  return command.options.flatMap(({ long }) => (typeof long === 'string' ? long : []))
}

function report(command: Command, words: readonly string[]): void {
  const cwd = mkdtempSync(join(home, 'site-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  if (command.name() === 'merge') {
    for (const part of [1, 2]) {
      const { stdout } = run(['check', 'posts', '--shard', `${part}/2`, '--format', 'json'], cwd)
      writeFileSync(join(cwd, `s${part}.json`), stdout)
    }
  }
  const isInput = words.includes('--stdin-filename')
  const call = [command.name(), ...(isInput ? ['-'] : (ARGUMENTS[command.name()] ?? [])), ...words]
  const { status, stdout, stderr } = run(call, cwd)
  const [first = ''] = (stdout === '' ? stderr : stdout).split('\n')
  const last = stderr.trimEnd().split('\n').at(-1) ?? ''
  const shown = call.map((word) => (word === '' ? "''" : word)).join(' ')
  console.log(`| ${cell(shown)} | ${status} | ${cell(first)} | ${stdout === '' && last === first ? '' : cell(last)} |`)
}

function run(words: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [resolve('bin/postlint.js'), ...words], {
    cwd,
    encoding: 'utf8',
    input: GOOD_POST,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })
}

function cell(text: string): string {
  return stripVTControlCharacters(text).replaceAll('|', '\\|').slice(0, 140)
}
