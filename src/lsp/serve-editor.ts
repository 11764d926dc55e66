import { extname } from 'node:path'
import {
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { readLocale } from '../../schemas/locales.ts'
import { setLocale } from '../locales/translate.ts'
import { TOOL } from '../report/tool.ts'
import { isInside } from '../run/is-inside.ts'
import { POST_EXTENSIONS } from '../run/is-post-name.ts'
import type { Channel } from './channel.ts'
import { codeActions, FIX_ALL } from './code-actions.ts'
import { complete } from './completion/complete.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import type { EditedPost } from './edited-post.ts'
import { findRelated } from './find-related.ts'
import { hoverAt } from './hover-at.ts'
import { isProjectFile } from './is-project-file.ts'
import type { LintedRoot } from './linted-root.ts'
import { StateReporter } from './state-reporter.ts'
import { watchFolder } from './watch-folder.ts'
import { fileOfUri, Workspace, type WorkspaceOptions } from './workspace.ts'

// Milliseconds: several files of a project often change at once, and one may be written in parts.
const PROJECT_PAUSE = 200

/** What an editor may say at the start, beside the protocol. */
interface OwnOptions {
  readonly config?: unknown
  readonly untrusted?: unknown
}

/** Serves an editor by the Language Server Protocol until it goes away: requests in, answers out. */
export function serveEditor(channel: Channel, options: WorkspaceOptions): void {
  new EditorServer(createConnection(ProposedFeatures.all, channel.input, channel.output), options).listen()
}

class EditorServer {
  readonly #connection: Connection
  readonly #options: WorkspaceOptions
  readonly #documents = new Map<string, TextDocument>()
  readonly #watched = new Map<string, () => void>()
  readonly #states: StateReporter
  #workspace: Workspace
  #client: InitializeParams['capabilities'] = {}
  #timer: NodeJS.Timeout | null = null

  constructor(connection: Connection, options: WorkspaceOptions) {
    this.#connection = connection
    this.#options = options
    this.#states = new StateReporter(connection)
    this.#workspace = this.#createWorkspace(options)
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#register())
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const document = TextDocument.create(uri, languageId, version, text)
      this.#documents.set(uri, document)
      this.#open(document)
    })
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#documents.get(uri)
      if (document === undefined) return
      TextDocument.update(document, contentChanges, version)
      this.#workspace.rootOf(uri)?.change(document)
    })
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => this.#refresh([uri]))
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#close(uri))
    connection.onDidChangeWatchedFiles(({ changes }) => this.#refresh(changes.map(({ uri }) => uri)))
    connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) =>
      this.#ask(uri, [], (post, root) =>
        codeActions(post, {
          range,
          only,
          fileOf: (path) => root.fileOf(path),
          editOf: ({ document }, edits) =>
            this.#client.workspace?.workspaceEdit?.documentChanges === true
              ? { documentChanges: [{ textDocument: { uri, version: document.version }, edits }] }
              : { changes: { [uri]: edits } },
        }),
      ),
    )
    connection.onHover(async ({ textDocument: { uri }, position }) =>
      this.#ask(uri, null, (post, { state }) =>
        state.kind === 'reading' || state.kind === 'ready'
          ? hoverAt(post, position, state.project.project.rules)
          : null,
      ),
    )
    connection.onCompletion(async ({ textDocument: { uri }, position }) =>
      this.#ask(uri, null, (post) =>
        complete(post, position, this.#client.textDocument?.completion?.completionItem?.snippetSupport === true),
      ),
    )
    connection.onDefinition(async ({ textDocument: { uri }, position }) =>
      this.#ask(uri, null, (post, root) => findRelated(post, position, (path) => root.fileOf(path))),
    )
    connection.listen()
  }

  #initialize({ capabilities, workspaceFolders, initializationOptions, locale }: InitializeParams): InitializeResult {
    this.#client = capabilities
    // The editor's language is nearer to its user than the variable that it was started with.
    const usualLocale = (typeof locale === 'string' ? readLocale(locale) : null) ?? this.#options.usualLocale
    setLocale(this.#options.locale ?? usualLocale ?? 'en')
    const { config, untrusted } = (initializationOptions ?? {}) as OwnOptions
    this.#workspace = this.#createWorkspace({
      ...this.#options,
      usualLocale,
      ...(typeof config === 'string' && config !== '' ? { config } : {}),
      // The command line may have said so too, and an editor cannot take that back.
      untrusted: this.#options.untrusted || untrusted === true,
    })
    for (const { uri } of workspaceFolders ?? []) this.#workspace.addFolder(uri)
    return {
      serverInfo: { name: 'postlint', version: TOOL.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: [' ', '[', ','] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  #register(): void {
    if (this.#client.workspace?.workspaceFolders === true) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#workspace.removeFolder(uri)
        for (const { uri } of added) this.#workspace.addFolder(uri)
        for (const document of this.#documents.values()) this.#open(document)
      })
    }
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return
    const posts = `**/*.{${POST_EXTENSIONS.map((extension) => extension.slice(1)).join(',')}}`
    const watchers = [posts, '**/*.{json,jsonc,yaml,yml,toml,ts,mts,js,mjs}', '**/.{gitignore,postlintignore}']
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    })
  }

  #createWorkspace(options: WorkspaceOptions): Workspace {
    return new Workspace(options, {
      onChange: (root, document) => {
        speakAs(root)
        const { uri, version } = document
        void this.#connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(root, document) })
      },
      onState: (root) => {
        speakAs(root)
        this.#states.report(root)
      },
      onClose: (root) => this.#states.end(root),
    })
  }

  #open(document: TextDocument): void {
    const file = fileOfUri(document.uri)
    const root = this.#workspace.rootOf(document.uri)
    if (file === null || root === null) return
    root.open(file, document)
    const canWatch = this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    if (canWatch || this.#watched.has(root.folder)) return
    this.#watched.set(
      root.folder,
      watchFolder(root.folder, (changed) => {
        if (isProjectFile(changed, root.folder)) this.#reopenLater()
      }),
    )
  }

  #close(uri: string): void {
    const document = this.#documents.get(uri)
    const file = fileOfUri(uri)
    if (document === undefined) return
    this.#documents.delete(uri)
    if (file !== null) this.#workspace.rootOf(uri)?.closeDocument(file, document)
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  #refresh(uris: readonly string[]): void {
    const files = uris.flatMap((uri) => fileOfUri(uri) ?? [])
    if (files.some((file) => this.#workspace.roots.some(({ folder }) => isProjectFile(file, folder))))
      this.#reopenLater()
    const posts = files.filter((file) => POST_EXTENSIONS.includes(extname(file).toLowerCase()))
    for (const root of this.#workspace.roots) root.refresh(posts.filter((file) => isInside(file, root.folder)))
  }

  #reopenLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#workspace.reopen()
      for (const document of this.#documents.values()) this.#open(document)
    }, PROJECT_PAUSE)
  }

  /** Answers a request about a post when its project is open. */
  async #ask<T>(uri: string, none: T, answer: (post: EditedPost, root: LintedRoot) => T): Promise<T> {
    const root = this.#workspace.rootOf(uri)
    await root?.opened
    const post = root?.postOf(uri) ?? null
    if (root === null || post === null) return none
    speakAs(root)
    return answer(post, root)
  }
}

/** Notices are in the language of the project that they are about, as its problems are. */
function speakAs({ state }: LintedRoot): void {
  if (state.kind === 'reading' || state.kind === 'ready') setLocale(state.project.project.locale)
}
