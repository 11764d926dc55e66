/** The extension of VS Code: finds a postlint, starts its language server, and shows how it is. */
import * as vscode from 'vscode'
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node'
import { describeStatus, type ServerStatus } from './describe-status.ts'
import { findServer } from './find-server.ts'
import { serverWords } from './server-words.ts'

const SELECTOR = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', language: 'mdx' },
  { scheme: 'file', pattern: '**/*.{md,markdown,mdx,mkd}' },
]

let stop: (() => Promise<void>) | null = null
// One after another: a setting may change while the server still starts.
let queue: Promise<void> = Promise.resolve()

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('postlint', { log: true })
  const status = vscode.languages.createLanguageStatusItem('postlint', SELECTOR)
  status.name = 'postlint'
  status.command = { command: 'postlint.showOutput', title: 'Show output' }
  const restart = (): Promise<void> => {
    queue = queue.then(async () => {
      await stop?.()
      stop = null
      try {
        stop = await startServer(context, output, status)
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        output.error(message)
        status.text = 'postlint'
        status.detail = message
        status.severity = vscode.LanguageStatusSeverity.Error
        void vscode.window.showErrorMessage(`postlint: ${message}`)
      }
    })
    return queue
  }
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand('postlint.restart', restart),
    vscode.commands.registerCommand('postlint.showOutput', () => output.show()),
    vscode.commands.registerCommand('postlint.fixAll', () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.postlint', apply: 'first' }),
    ),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const names = ['enable', 'path', 'config']
      if (names.some((name) => event.affectsConfiguration(`postlint.${name}`))) void restart()
    }),
  )
  return restart()
}

export async function deactivate(): Promise<void> {
  await queue
  await stop?.()
}

/** Starts the server; returns what ends it, or null where it is switched off. */
async function startServer(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  status: vscode.LanguageStatusItem,
): Promise<(() => Promise<void>) | null> {
  const settings = vscode.workspace.getConfiguration('postlint')
  status.severity = vscode.LanguageStatusSeverity.Information
  if (!settings.get<boolean>('enable', true)) {
    status.text = 'postlint'
    status.detail = 'switched off'
    return null
  }
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath)
  const trusted = vscode.workspace.isTrusted
  const own = context.asAbsolutePath('server')
  const place = findServer({ folders, trusted, path: settings.get<string>('path', ''), own })
  const words = serverWords({ trusted, config: settings.get<string>('config', '') })
  output.info(`${place.script} ${words.join(' ')}`)
  const run = { module: place.script, args: words, transport: TransportKind.stdio, options: { cwd: folders[0] ?? own } }
  const options: LanguageClientOptions = { documentSelector: SELECTOR, outputChannel: output }
  const client = new LanguageClient('postlint', 'postlint', { run, debug: run }, options)
  const projects = new Map<string, ServerStatus>()
  const show = (): void => {
    const { text, detail, busy, failed } = describeStatus(place, [...projects.values()])
    Object.assign(status, { text, detail, busy })
    status.severity = failed ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information
  }
  client.onNotification('$/postlint/status', (state: ServerStatus) => {
    projects.set(state.folder, state)
    show()
  })
  show()
  await client.start()
  return () => client.stop()
}
