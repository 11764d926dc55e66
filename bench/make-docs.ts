/** Writes sites of documentation: one as Hugo's own, one as MDN's, with nested maps, block scalars and CRLF. */
import { makeRandom } from './make-random.ts'
import { writeFileIn } from './write-file-in.ts'

const WORDS =
  'page template layout filter index render value method returns the of a site content list resource string number event node style media query image cache'.split(
    ' ',
  )
const SECTIONS = ['functions', 'methods', 'content-management', 'configuration', 'quick-reference']

/** The share of pages with CRLF, that of a real blog. */
const CRLF_SHARE = 0.07

export function makeHugoDocs(folder: string, pages: number): void {
  writeFileIn(folder, 'hugo.toml', 'baseURL = "https://docs.example.com/"\ntitle = "Docs"\n')
  makePages(pages, (index, { phrase, section, next }) => {
    const block = (style: string): string => `${style}\n  ${phrase(9)}:\n  ${phrase(7)}`
    const text = `---
title: ${next() < 0.3 ? `"${phrase(2)}: ${phrase(2)}"` : `${section}.${phrase(1)}`}
linkTitle: ${phrase(2)}
description: ${next() < 0.2 ? block(next() < 0.5 ? '>-' : '|') : `Returns ${phrase(9)}.`}
categories: []
keywords: ${next() < 0.5 ? '[]' : `[${phrase(1)}, ${phrase(1)}]`}
${next() < 0.3 ? `date: 2024-0${1 + (index % 9)}-11\nweight: ${index % 90}\n` : ''}${next() < 0.2 ? `aliases:\n  - /old/${index}/\n  - /older/${index}/\n` : ''}params:
  functions_and_methods:
    aliases: [${phrase(1)}]
    returnType: ${phrase(1)}
    signatures: ['${section}.${phrase(1)} [OPTIONS] VALUE']
  # For the sidebar.
  show: true
---
`
    writeFileIn(folder, `content/en/${section}/${index % 30}/page-${index}.md`, endLines(text, next))
  })
}

export function makeMdnPages(folder: string, pages: number): void {
  makePages(pages, (index, { phrase, section, next }) => {
    const name = phrase(2)
    const text = `---
title: ${next() < 0.5 ? `"${name}: ${phrase(1)}() method"` : phrase(3)}
short-title: ${phrase(1)}()
slug: Web/${section}/${name.replaceAll(' ', '_')}_${index}
page-type: ${next() < 0.95 ? 'web-api-instance-method' : 'guides'}
${next() < 0.3 ? 'status:\n  - experimental\n  - deprecated\n' : ''}browser-compat: ${next() < 0.5 ? `api.${section}.${index}` : `\n  - api.${section}\n  - css.${section}`}
${next() < 0.2 ? 'spec-urls: https://example.org/spec/#part\n' : ''}l10n:
  sourceCommit: ${(index * 2654435761).toString(16).padStart(40, 'a').slice(0, 40)}
---
`
    writeFileIn(folder, `files/en/${section}/${index % 100}/page_${index}/index.md`, endLines(text, next))
  })
}

interface Pen {
  readonly phrase: (words: number) => string
  readonly section: string
  readonly next: () => number
}

function makePages(pages: number, write: (index: number, pen: Pen) => void): void {
  const { next, pick } = makeRandom(20261127)
  const phrase = (words: number): string => Array.from({ length: words }, () => pick(WORDS)).join(' ')
  for (let index = 0; index < pages; index++) write(index, { phrase, section: pick(SECTIONS), next })
}

function endLines(head: string, next: () => number): string {
  const body = `\nThe method of this page returns a list.\n\n## Syntax\n\n\`\`\`js\nrender(value)\n\`\`\`\n`.repeat(30)
  return next() < CRLF_SHARE ? (head + body).replaceAll('\n', '\r\n') : head + body
}
