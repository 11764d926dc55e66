import { countNoun, translate, translateText } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import type { Dialog } from './dialog.ts'
import { editorCommand } from './editor-command.ts'
import type { Problem } from './linted-source.ts'
import { printDone, printFault, printNote } from './print-message.ts'

/** Opens the post in the person's editor and lints it again; false when that could not be done. */
export async function decideOpen({ post, diagnostic }: Problem, dialog: Dialog): Promise<boolean> {
  const { session, bench, screen, env, lend } = dialog
  const file = bench.locate(post.path)
  const editor = file === null ? null : editorCommand(env, file, diagnostic.start.line)
  if (file === null) {
    printFault(screen, translate`${escapeControls(post.path)} cannot be read`)
    return false
  }
  if (editor === null) {
    printFault(
      screen,
      translate`No editor is set. Quit, type \`export EDITOR=nano\` (or the name of yours), and start again.`,
    )
    return false
  }
  printNote(screen, translate`${editor.command} is open; close it to go on here`)
  const code = await lend(editor.command, editor.args)
  if (code !== 0) {
    printFault(
      screen,
      code === null
        ? translate`${editor.command} could not be started`
        : translate`${editor.command} ended with code ${code}`,
    )
  }
  const now = bench.relint(post.path)
  session.refresh([now])
  if (now.skipped !== null)
    printFault(screen, translate`${escapeControls(post.path)} is not checked: ${translateText(now.skipped)}`)
  else if (now.diagnostics.length === 0)
    printDone(screen, translate`${escapeControls(post.path)} has no problems any more`)
  else
    printNote(
      screen,
      translate`checked again: ${countNoun(now.diagnostics.length, 'problem')} in ${escapeControls(post.path)}`,
    )
  return true
}
