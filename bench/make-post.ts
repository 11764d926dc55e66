/** Writes one post with the shape of real archives of collected articles, in Chinese or English. */
import type { Random } from './make-random.ts'

export interface Post {
  /** Below the folder of posts. */
  readonly path: string
  readonly text: string
  readonly title: string
  readonly source: string
}

interface Language {
  readonly authors: readonly string[]
  readonly words: readonly string[]
  readonly gap: string
  /** What joins the halves of a title. */
  readonly joints: readonly string[]
}

const LANGUAGES: readonly Language[] = [
  {
    authors: [
      '河畔笔记',
      '陳舟',
      '城寨电台',
      '新港观察',
      '林一',
      '老茶馆夜话',
      '山外杂志',
      '稻田讀書會',
      '小满',
      '北岸',
    ],
    words:
      '河边 散步 茶馆 下午 的 历史 与 一個 城市 如何 读书 夜市 音樂 電影 我们 为什么 老街 记忆 码头 火车 三十年 写信 春天 手艺人 《渡口》 「旧书」 （上）'.split(
        ' ',
      ),
    gap: '',
    joints: ['：', '，', '——', ' | ', ': ', '？'],
  },
  {
    authors: ['Lin Yi', 'River Notes', 'Ana María', 'The Harbour Review', 'tidewalker', 'Old Mill Radio', 'J. Okafor'],
    words:
      'a walk along the river how we read letters from harbour of night market what to eat in three days old mill and its people spring notes about making paper by hand'.split(
        ' ',
      ),
    gap: ' ',
    joints: [': ', ', ', ' – ', ' | ', '? '],
  },
]

const HOSTS = ['news.example.com', 'www.example.org', 'video.example.net', 'river.example.com', 'blog.example.org']

/** Characters of a title in a file name: with three bytes each still below 255 bytes, the most that file systems take. */
const LONGEST_NAME = 60

export function makePost(
  index: number,
  random: Random,
  original?: Post,
  bodySize = random.between(1000, 10_000),
): Post {
  const { next, between, pick } = random
  const language = next() < 0.8 ? LANGUAGES[0]! : LANGUAGES[1]!
  const phrase = (words: number): string => Array.from({ length: words }, () => pick(language.words)).join(language.gap)
  const two = (value: number): string => String(value).padStart(2, '0')

  const makeSource = (): string => {
    const start = `https://${pick(HOSTS)}`
    const kind = next()
    if (kind < 0.4) return `${start}/watch?v=${index.toString(36).padStart(5, '0')}-${between(1e5, 1e6).toString(36)}`
    if (kind < 0.7) return `${start}/@${pick(['yi', 'tide', 'mill'])}/${encodeURIComponent(phrase(5))}-${index}`
    if (kind < 0.8) return `${start}/index.php?id=${index}&lang=zh&page=${between(1, 9)}`
    return `${start}/${between(2010, 2025)}/${two(between(1, 12))}/${index}.html`
  }

  const made =
    next() < 0.1
      ? `${phrase(12)}${pick(language.joints)}${phrase(30)}`
      : `${phrase(between(3, 8))}${next() < 0.5 ? `${pick(language.joints)}${phrase(between(2, 6))}` : ''}`
  // A copy shares its source, its title or both with the original.
  const title = original !== undefined && next() < 0.6 ? original.title : `${made} ${index}`
  const source = original !== undefined && (title !== original.title || next() < 0.5) ? original.source : makeSource()

  const day = `${between(2010, 2025)}-${two(between(1, 12))}-${two(between(1, 28))}`
  const zone = next() < 0.65 ? '.000Z' : '+08:00'
  const date = `${day}T${two(between(0, 23))}:${two(between(0, 59))}:${two(between(0, 59))}${zone}`
  const author = pick(language.authors)
  const list = (items: readonly string[]): string =>
    next() < 0.85 ? ` [ ${items.join(', ')} ]` : items.map((item) => `\n  - ${item}`).join('')
  const tags = next() < 0.7 ? [author] : [author, ...new Set([pick(language.words), pick(language.words)])]
  const head = `---
layout: post
title: "${title}"
date: ${date}
author: ${author}
from: ${source}
tags:${list(tags.map((tag) => (/^[\p{L} .]+$/u.test(tag) ? tag : `"${tag}"`)))}
${next() < 0.6 ? 'comments: True\n' : ''}categories:${list([author])}
---
<!--${index}-->
[${title}](${source})
------

`
  const sentence = `<p>${phrase(24)}<a href="${source}">${phrase(4)}</a>。</p>\n`
  return {
    path: `${day.slice(0, 7)}/${day}-${title.replaceAll(/[\s/:?|"]+/g, '-').slice(0, LONGEST_NAME)}-${index}.md`,
    text: head + sentence.repeat(Math.ceil(bodySize / Buffer.byteLength(sentence))),
    title,
    source,
  }
}
