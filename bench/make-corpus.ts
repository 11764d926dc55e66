/** Writes a corpus of posts, the same for the same count: sizes and forms of a real archive, 1 in 2,000 broken. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Change it when the posts change, so that no old corpus is measured. */
const VERSION = 1

/** A line of progress each so many posts, that is about each 5 s. */
const PROGRESS = 25_000

/** What a post takes on a disk with blocks of 4 KiB, in kB: measured on 5,000. */
const KB_A_POST = 11

const AUTHORS = ['自由亚洲电台', '方可成', 'Lin Yi', 'soundfury', '陳舟', '城寨', 'Ana María', '新闻实验室']
const WORDS = [
  '河',
  '邊',
  '散步',
  '东京',
  '的',
  '历史',
  '新闻',
  'river',
  'walk',
  '与',
  '中国',
  '外长',
  '会面',
  '如何',
  'play',
  '2023',
  '音樂',
  '電影',
  '（上）',
  '《返校》',
]

/** How each kind of broken post is broken; every peer's findings are counted against these. */
const FLAWS: readonly ((post: string) => string)[] = [
  (post) => post.replace(/^from: .*\n/m, ''),
  (post) => post.replace(/^date: .*$/m, 'date: 2014-13-45T99:99:99Z'),
  (post) => post.replace(/^title: .*$/m, 'title: Broken: title'),
  (post) => post.replace(/^tags: .*$/m, 'tags: [ open'),
  (post) => post.replace(/^author: .*$/m, 'author:'),
  (post) => post.replace(/^from: .*$/m, 'from: javascript:alert(1)'),
]

export interface Corpus {
  readonly folder: string
  readonly posts: number
  readonly broken: number
}

/** The corpus of so many posts, made unless it is there. */
export function makeCorpus(posts: number, root = join(tmpdir(), 'postlint-bench')): Corpus {
  const folder = join(root, `v${VERSION}-${posts}`)
  const done = join(folder, '.done')
  const broken = Math.floor(posts / 2000)
  if (existsSync(done) && readFileSync(done, 'utf8') === String(posts)) return { folder, posts, broken }
  rmSync(folder, { recursive: true, force: true })
  const random = mulberry32(20261123)
  const made = new Set<string>()
  for (let index = 0; index < posts; index++) {
    const { path, text } = makePost(index, random)
    const flawed = index % 2000 === 1999 ? (FLAWS[Math.floor(index / 2000) % FLAWS.length] ?? String)(text) : text
    const month = dirname(join(folder, path))
    if (!made.has(month)) mkdirSync(month, { recursive: true })
    made.add(month)
    if (index % PROGRESS === 0 && posts >= PROGRESS) tellProgress(index, posts, folder)
    writeFileSync(join(folder, path), flawed)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(done, String(posts))
  return { folder, posts, broken }
}

function tellProgress(index: number, posts: number, folder: string): void {
  const size = ((posts * KB_A_POST) / 1e6).toFixed(1)
  process.stderr.write(`${index} of ${posts} posts made, ${size} GB in the end, in ${folder}\n`)
}

function makePost(index: number, random: () => number): { path: string; text: string } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const two = (value: number): string => String(value).padStart(2, '0')
  const title = `${Array.from({ length: 4 + Math.floor(random() * 12) }, () => pick(WORDS)).join('')} ${index}`
  const day = `20${two(10 + Math.floor(random() * 16))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
  const time = `T${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}:${two(Math.floor(random() * 60))}`
  const zone = random() < 0.65 ? '+08:00' : '.000Z'
  const author = pick(AUTHORS)
  const url = `https://news.example.com/${pick(['mandarin', 'posts', 'a'])}/${encodeURIComponent(pick(WORDS))}-${index}.html`
  const head = `---
layout: post
title: "${title}"
date: ${day}${time}${zone}
author: ${author}
from: ${url}
tags: [ ${author} ]
${random() < 0.4 ? 'comments: True\n' : ''}categories: [ ${author} ]
---
<!--${index}-->
[${title}](${url})
------

`
  // Sizes as in a real archive: median 5 kB, a long tail up to 300 kB.
  const size = Math.min(300_000, Math.round(5000 * Math.exp(1.1 * gauss(random))))
  const sentence = `<p>${Array.from({ length: 20 }, () => pick(WORDS)).join('')}。</p>\n`
  return {
    path: `${day.slice(0, 7)}/${day}-${index}.md`,
    text: head + sentence.repeat(Math.ceil(size / Buffer.byteLength(sentence))),
  }
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
}

/** A small random generator with a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
