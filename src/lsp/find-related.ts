import { pathToFileURL } from 'node:url'
import type { Location, Position } from 'vscode-languageserver/node'
import { offsetIn } from './document-post.ts'
import type { EditedPost } from './edited-post.ts'

/** The other posts and places that the problems at a position are about: those of a duplicate, the usual spelling of a tag. */
export function findRelated(post: EditedPost, position: Position, fileOf: (path: string) => string): Location[] {
  const offset = offsetIn(post.document, position)
  return post.result.diagnostics
    .filter(({ start, end }) => start.offset <= offset && offset <= end.offset)
    .flatMap(({ related }) => related)
    .map(({ path, line, column }) => {
      const at = { line: line - 1, character: column - 1 }
      return { uri: pathToFileURL(fileOf(path)).href, range: { start: at, end: at } }
    })
}
