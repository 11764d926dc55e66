import type { Connection } from 'vscode-languageserver/node'
import { countNoun, translate } from '../locales/translate.ts'
import { TOOL } from '../report/tool.ts'
import type { LintedRoot } from './linted-root.ts'

/** Reports to the editor how its projects are: by progress while posts are read, and by a notification of ours for a status line. */
export class StateReporter {
  readonly #connection: Connection
  readonly #progress = new Map<LintedRoot, Promise<{ done(): void }>>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  report(root: LintedRoot): void {
    const { state, folder } = root
    if (state.kind === 'failed') this.#connection.console.error(`${folder}: ${state.message}`)
    void this.#connection.sendNotification('$/postlint/status', {
      folder,
      state: state.kind,
      version: TOOL.version,
      ...(state.kind === 'failed' ? { message: state.message } : {}),
      ...(state.kind === 'reading' || state.kind === 'ready'
        ? { config: state.project.project.shown, posts: state.project.posts }
        : {}),
    })
    if (state.kind === 'reading') this.#progress.set(root, this.#begin(state.project.posts))
    else this.end(root)
  }

  /** Ends the progress of a root that is read, has failed, or has been closed before. */
  end(root: LintedRoot): void {
    void this.#progress.get(root)?.then((progress) => progress.done())
    this.#progress.delete(root)
  }

  async #begin(posts: number): Promise<{ done(): void }> {
    const progress = await this.#connection.window.createWorkDoneProgress()
    progress.begin('postlint', undefined, translate`reading ${countNoun(posts, 'post')}`)
    return progress
  }
}
