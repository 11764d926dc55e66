/** Measures the answers of the built language server: `npx tsx bench/measure-lsp.ts FOLDER [FILE]`, on a folder of posts and on one post of 300 kB in it. */
import { spawn } from 'node:child_process'
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const KEY_STROKES = 100
// Milliseconds between two key strokes: of somebody who types fast, with a pause in which posts are compared now and then.
const PACE = [60, 60, 60, 60, 250]

const [folder = '.', given] = process.argv.slice(2)
const cwd = resolve(folder)
const program = join(import.meta.dirname, '../bin/postlint.js')
const child = spawn(process.execPath, [program, 'lsp'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
const waiting = new Map<string, () => void>()
connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }: PublishDiagnosticsParams) =>
  waiting.get(`${uri} ${version}`)?.(),
)
const states = new Map<string, () => void>()
connection.onNotification('$/postlint/status', ({ state, posts }: { state: string; posts?: number }) => {
  if (state === 'ready') console.log(`all ${posts} posts read: ${since(started)} ms after the start`)
  states.get(state)?.()
})
connection.listen()

/** Milliseconds that the main thread has had a processor: on a busy machine, what the times would be on a quiet one. */
const onCpu = (): number =>
  Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
const since = (from: number): string => (performance.now() - from).toFixed(0)
const published = (uri: string, version: number): Promise<void> =>
  new Promise((done) => waiting.set(`${uri} ${version}`, done))
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

const started = performance.now()
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: 'folder' }],
})
await connection.sendNotification('initialized', {})
const ready = new Promise<void>((done) => states.set('ready', done))

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`
}

async function typeIn(file: string, text: string, name: string): Promise<void> {
  const uri = pathToFileURL(file).href
  const shown = published(uri, 1)
  const opened = performance.now()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
  await shown
  console.log(
    `${name}: first problems ${since(opened)} ms after opening, ${since(started)} ms after the start, ${onCpu().toFixed(0)} ms on the processor since then`,
  )
  for (const word of ['title:', 'tags:', '\n---\n']) {
    const before = text.slice(0, text.indexOf(word, 4) + word.length).split('\n')
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    const times: number[] = []
    const busy: number[] = []
    for (let stroke = 0; stroke < KEY_STROKES; stroke++) {
      await pause(PACE[stroke % PACE.length] ?? 0)
      const version = ++versions
      const answered = published(uri, version)
      const worked = onCpu()
      const pressed = performance.now()
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text: stroke % 2 === 0 ? ' ' : 'a' }],
      })
      await answered
      times.push(performance.now() - pressed)
      busy.push(onCpu() - worked)
    }
    console.log(
      `${name}: a key stroke behind ${JSON.stringify(word)}: ${spread(times)}; on the processor ${spread(busy)}`,
    )
  }
}

let versions = 1
const file = given === undefined ? join(cwd, 'measured.md') : resolve(cwd, given)
const post =
  given === undefined
    ? '---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/walk\ntags: [rivers]\ncategories: [travel]\n---\nText.\n'
    : readFileSync(file, 'utf8')
const long = join(cwd, 'measured-long.md')
try {
  await typeIn(file, post, 'while posts are read')
  await ready
  await typeIn(file, post, 'among all posts')
  const text = post + 'A line of text that somebody wrote.\n'.repeat(300_000 / 36)
  writeFileSync(long, text)
  await typeIn(long, text, '300 kB')
} finally {
  if (given === undefined) unlinkIfThere(file)
  unlinkIfThere(long)
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was only in the editor.
  }
}
