import { applyEdits } from '../../src/edit/apply-edits.ts'
import { canvasOf } from '../../src/edit/canvas.ts'
import type { Change } from '../../src/edit/change.ts'
import { toEdits } from '../../src/edit/to-edits.ts'
import { type Post, readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'

/** A whole text as a post. Throws where the text is none. */
export function postOf(text: string): Post {
  const { post, issues } = readPost(sourceOfText('a.md', text))
  if (post === null) throw new Error(`no post: ${JSON.stringify(issues)}\n${text}`)
  return post
}

/** The text after changes, or null where they cannot be made. */
export function editText(text: string, ...changes: Change[]): string | null {
  const post = postOf(text)
  const edits = toEdits(changes, canvasOf(post))
  return edits === null ? null : applyEdits(post.source.text, edits)
}

/** As `editText`, with the fences of YAML put around the block and taken away again. */
export function editYaml(block: string, ...changes: Change[]): string | null {
  const text = editText(`---\n${block}---\nbody`, ...changes)
  return text === null ? null : text.slice(4, -8)
}
