import { spawn } from 'node:child_process'
import { emitKeypressEvents } from 'node:readline'
import type { Key, Terminal, TerminalEvent } from './terminal.ts'

interface PressedKey {
  readonly name?: string
  readonly sequence?: string
  readonly ctrl?: boolean
  readonly meta?: boolean
}

/** A pasted text comes as one event, so that a line break in it presses no key. */
const PASTES = '\u001b[?2004h'
const NO_PASTES = '\u001b[?2004l'

const REST_MS = 150

/** Turns standard input and output into a terminal, or null where one of them is none. */
export function openTerminal(process: NodeJS.Process): Terminal | null {
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) return null
  const queue: TerminalEvent[] = []
  let waiting: ((event: TerminalEvent) => void) | null = null
  let closed = false
  let pasted: string | null = null

  const push = (event: TerminalEvent): void => {
    if (waiting === null) {
      // Of several changes of the window only that there was one matters.
      if (event.kind !== 'resize' || queue.at(-1)?.kind !== 'resize') queue.push(event)
      return
    }
    const give = waiting
    waiting = null
    give(event)
  }
  const end = (): void => {
    closed = true
    push({ kind: 'closed' })
  }
  const onKey = (text: string | undefined, key: PressedKey): void => {
    if (key.name === 'paste-start') pasted = ''
    else if (key.name === 'paste-end') {
      push({ kind: 'key', key: { name: '', text: pasted ?? '', ctrl: false } })
      pasted = null
    } else if (pasted !== null) pasted += key.sequence ?? text ?? ''
    else push({ kind: 'key', key: keyOf(text, key) })
  }
  // While an edge is dragged, only the width at which it comes to rest matters.
  let resized: NodeJS.Timeout | undefined
  const onResize = (): void => {
    clearTimeout(resized)
    resized = setTimeout(() => push({ kind: 'resize' }), REST_MS)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

  const take = (): void => {
    stdin.setRawMode(true)
    stdin.resume()
    stdout.write(PASTES)
  }
  const give = (): void => {
    try {
      if (!stdout.destroyed) stdout.write(NO_PASTES)
      stdin.setRawMode(false)
    } catch {
      // The terminal is gone: there is nothing to give back.
    }
    stdin.pause()
  }

  let started = false
  const start = (): void => {
    started = true
    emitKeypressEvents(stdin)
    stdin.on('keypress', onKey).on('end', end).on('close', end).on('error', end)
    stdout.on('resize', onResize)
    for (const signal of signals) process.on(signal, end)
    take()
  }
  return {
    get columns() {
      return stdout.columns
    },
    start,
    write: (text) => {
      if (!stdout.destroyed && stdout.writable) stdout.write(text)
    },
    next: async () => {
      if (closed) return { kind: 'closed' }
      const event = queue.shift()
      return event ?? new Promise((resolve) => (waiting = resolve))
    },
    get isInterrupted() {
      return closed || queue.some((event) => event.kind === 'key' && event.key.ctrl && event.key.name === 'c')
    },
    lend: async (command, args, cwd) => {
      give()
      // What a terminal program is reported by its own Ctrl-C is not for us.
      process.off('SIGINT', end).on('SIGINT', ignore)
      try {
        return await new Promise((resolve) => {
          const child = spawn(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
          child.on('error', () => resolve(null))
          child.on('exit', (code) => resolve(code ?? 1))
        })
      } finally {
        process.off('SIGINT', ignore).on('SIGINT', end)
        queue.length = 0
        take()
      }
    },
    close: () => {
      if (!started) return
      stdin.off('keypress', onKey).off('end', end).off('close', end)
      stdout.off('resize', onResize)
      clearTimeout(resized)
      for (const signal of signals) process.off(signal, end)
      give()
    },
  }
}

function ignore(): void {
  // The program that has the terminal answers.
}

function keyOf(text: string | undefined, { name, ctrl, meta, sequence }: PressedKey): Key {
  const typed = ctrl || meta || text === undefined || /^[\0-\x1f\x7f]/.test(text) ? '' : text
  return { name: name ?? typed ?? sequence ?? '', text: typed, ctrl: ctrl === true }
}
