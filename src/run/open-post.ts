import { resolve } from 'node:path'
import { hashText } from '../check/compare/hash-text.ts'
import type { ReadingIssue } from '../post/issue.ts'
import type { Source } from '../post/source.ts'
import type { FoundPost } from './find-posts.ts'
import { headOfBytes } from './head-of-bytes.ts'
import type { HeadReading } from './head-reading.ts'
import type { PathProblem } from './path-problem.ts'
import { readHead } from './read-head.ts'

/** What opening a post gave: its source, or the issue that says why there is none, with as much text as can be shown. */
export type Opened = { readonly source: Source } | { readonly issue: ReadingIssue; readonly text: string }

/** Opens a found post: its head is read, its body only when something asks for it. */
export function openPost(post: FoundPost, cwd: string): Opened {
  return openedOf(post.path, readHead(post.realPath ?? resolve(cwd, post.path)))
}

/** The same of a post that a walk below `cwd` has just seen to be a regular file. */
export function openWalkedPost(path: string, cwd: string): Opened {
  return openedOf(path, readHead(`${cwd}/${path}`, { regular: true }))
}

/** Opens a post whose bytes are at hand. */
export function openBytes(path: string, bytes: Uint8Array): Opened {
  return openedOf(path, headOfBytes(bytes))
}

/** A path that gave no post, as an issue of that path. */
export function openProblem({ reason, detail }: PathProblem): Opened {
  return { issue: { kind: 'unreadable-file', reason: reason === 'no-posts' ? 'missing' : reason, detail }, text: '' }
}

/** A head, or why there is none, as a post. */
export function openedOf(path: string, head: HeadReading): Opened {
  if (head.kind === 'head') {
    const { text, bom } = head
    const beginning = (): string => (head.complete ? '' : head.readBeginning())
    return { source: { path, text, bom, beginning, rest: () => (head.complete ? '' : head.readBody()) } }
  }
  switch (head.reason) {
    case 'too-large':
      return {
        issue: { kind: 'oversized-front-matter', what: 'file', limit: head.limit, span: { start: 0, end: 0 } },
        text: '',
      }
    case 'not-utf-8':
    case 'utf-16':
    case 'nul': {
      const span = { start: head.offset, end: Math.min(head.offset + 1, head.text.length) }
      return {
        issue: { kind: 'invalid-encoding', encoding: head.reason, span, byteOffset: head.byteOffset },
        text: head.text,
      }
    }
    default:
      return { issue: { kind: 'unreadable-file', reason: head.reason, detail: head.detail }, text: '' }
  }
}

/** Null where a post cannot be read. */
export function sourceOf(opened: Opened): Source | null {
  return 'source' in opened ? opened.source : null
}

/** As much of the text of a post as is read to lint it, or as can be shown of one that cannot be. */
export function textOf(opened: Opened): string {
  return 'source' in opened ? opened.source.text : opened.text
}

/** A hash of as much of a post as is read to lint it: equal texts give equal hashes. */
export function hashOfText(opened: Opened): number {
  return hashText(textOf(opened))
}
