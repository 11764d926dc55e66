import type { Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../edit/change.ts'
import { type Opened, openBytes } from '../run/open-post.ts'

const BOM = '\uFEFF'

/** The text of an editor as a post: read as the same bytes on disk would be. */
export function openDocument(path: string, document: TextDocument): Opened {
  return openBytes(path, Buffer.from(document.getText()))
}

/** Turns offsets of the text after the byte-order mark into a range of the document; editors have their own line ends. */
export function rangeOf(document: TextDocument, start: number, end: number): Range {
  const bom = bomOf(document)
  return { start: document.positionAt(start + bom), end: document.positionAt(end + bom) }
}

/** The offset in the text after the byte-order mark. */
export function offsetIn(document: TextDocument, position: Range['start']): number {
  return Math.max(0, document.offsetAt(position) - bomOf(document))
}

/** Edits of a post as the editor's; one of the mark itself is made only where the editor shows the mark as text. */
export function textEditsOf(document: TextDocument, edits: readonly Edit[]): { range: Range; newText: string }[] {
  const bom = bomOf(document)
  return edits.flatMap(({ start, end, text }) =>
    start + bom < 0 ? [] : { range: rangeOf(document, start, end), newText: text },
  )
}

function bomOf(document: TextDocument): number {
  return document.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }) === BOM ? 1 : 0
}
