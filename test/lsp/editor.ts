import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A folder of its own for one test, without links, removed at its end. */
export function siteFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'postlint-lsp-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeIn(folder, name, text)
  return folder
}

export function writeIn(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

export interface EditorOptions {
  readonly words?: readonly string[]
  readonly folders?: readonly string[]
  readonly options?: object
  readonly capabilities?: ClientCapabilities
  /** The language of the editor, a tag of BCP 47. */
  readonly locale?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A client of the built program, by the protocol: what an editor does, without the editor. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly process: ChildProcess
  readonly documents = new Map<string, TextDocument>()
  /** The last published diagnostics by address. */
  readonly published = new Map<string, PublishDiagnosticsParams>()
  readonly states: { readonly folder: string; readonly state: string }[] = []
  answer: InitializeResult = { capabilities: {} }
  #wake: () => void = () => undefined

  private constructor(cwd: string, words: readonly string[], env: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, [join(inject('installed'), 'bin/postlint.js'), 'lsp', ...words], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const { stdout, stdin } = this.process
    if (stdout === null || stdin === null) throw new Error('no pipes')
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params)
      this.#wake()
    })
    this.connection.onNotification('$/postlint/status', (state: { folder: string; state: string }) => {
      this.states.push(state)
      this.#wake()
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('window/workDoneProgress/create', () => null)
    this.connection.listen()
  }

  static async start(
    cwd: string,
    { words = [], folders = [cwd], options, capabilities = {}, locale, env = {} }: EditorOptions = {},
  ): Promise<Editor> {
    const editor = new Editor(cwd, words, env)
    onTestFinished(async () => void (await editor.stop()))
    editor.answer = await editor.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(locale === undefined ? {} : { locale }),
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
      ...(options === undefined ? {} : { initializationOptions: options }),
    })
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await ended
    this.connection.dispose()
    return code
  }

  async open(file: string, text: string): Promise<string> {
    const uri = pathToFileURL(file).href
    this.documents.set(uri, TextDocument.create(uri, 'markdown', 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
    return uri
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  /** Replaces text between two offsets, as typing does. */
  async type(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri)
    const version = document.version + 1
    const range = { start: document.positionAt(start), end: document.positionAt(end) }
    TextDocument.update(document, [{ range, text }], version)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    })
  }

  /** Puts another text in place of the first occurrence of one. */
  async replace(uri: string, before: string, after: string): Promise<void> {
    const at = this.text(uri).indexOf(before)
    await this.type(uri, at, at + before.length, after)
  }

  text(uri: string): string {
    return this.document(uri).getText()
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri)
    if (document === undefined) throw new Error(`not open: ${uri}`)
    return document
  }

  /** Waits until what has been published of the present version is as wanted; a test that waits in vain runs out of time. */
  async diagnostics(
    uri: string,
    wanted: (found: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const last = this.published.get(uri)
      const isPresent = last !== undefined && (last.version ?? 0) >= (this.documents.get(uri)?.version ?? 0)
      if (isPresent && wanted(last.diagnostics)) return last.diagnostics
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Waits until all posts of a folder have been read. */
  async ready(folder: string): Promise<void> {
    while (!this.states.some((one) => one.folder === folder && one.state === 'ready')) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** What can be done at a text of the document; `only` as editors ask on saving. */
  async actions(uri: string, at: string, only?: readonly string[]): Promise<CodeAction[]> {
    const document = this.document(uri)
    const start = document.positionAt(document.getText().indexOf(at))
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    })
  }

  /** The request at the place behind a text. */
  async ask<T>(method: string, uri: string, behind: string): Promise<T> {
    const document = this.document(uri)
    const position = document.positionAt(document.getText().indexOf(behind) + behind.length)
    return this.connection.sendRequest(method, { textDocument: { uri }, position })
  }

  /** The text after an action. */
  applied(uri: string, { edit }: CodeAction): string {
    return TextDocument.applyEdits(this.document(uri), (edit?.changes?.[uri] ?? []) as TextEdit[])
  }
}

export function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code))
}
