import { countNoun } from '../../report/count-noun.ts'
import { editorCommand } from './editor-command.ts'
import type { Problem } from './judged-post.ts'
import { sayDone, sayFault, sayNote, tellPath } from './say.ts'
import type { Sitting } from './sitting.ts'

/** Opens the post in the person's editor and judges it again; false when that could not be done. */
export async function decideOpen({ post, diagnostic }: Problem, sitting: Sitting): Promise<boolean> {
  const { session, bench, screen, env, lend } = sitting
  const file = bench.locate(post.path)
  const editor = file === null ? null : editorCommand(env, file, diagnostic.start.line)
  if (file === null) {
    sayFault(screen, `${tellPath(post.path)} cannot be read`)
    return false
  }
  if (editor === null) {
    sayFault(screen, 'No editor is set. Quit, type `export EDITOR=nano` (or the name of yours), and start again.')
    return false
  }
  sayNote(screen, `${editor.command} is open; close it to go on here`)
  const code = await lend(editor.command, editor.args)
  if (code !== 0) {
    sayFault(
      screen,
      code === null ? `${editor.command} could not be started` : `${editor.command} ended with code ${code}`,
    )
  }
  const now = bench.rejudge(post.path)
  session.refresh([now])
  if (now.diagnostics.length === 0) sayDone(screen, `${tellPath(post.path)} has no problems any more`)
  else sayNote(screen, `checked again: ${countNoun(now.diagnostics.length, 'problem')} in ${tellPath(post.path)}`)
  return true
}
