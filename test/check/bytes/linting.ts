/** Turns posts, one after the other, into what the short ways say of them, and holds each verdict against the recipe. */
import { expect } from 'vitest'
import { post as model } from '../../../schemas/post.ts'
import type { ByteCertifier } from '../../../src/check/bytes/byte-certifier.ts'
import type { Kernel } from '../../../src/check/bytes/open-kernel.ts'
import { checkPost } from '../../../src/check/check-post.ts'
import { createCertifier } from '../../../src/check/create-certifier.ts'
import { createSettings, type SettingsInput } from '../../../src/check/create-settings.ts'
import { hashText } from '../../../src/check/hash-text.ts'
import { readZodSchema } from '../../../src/check/schema/read-zod-schema.ts'
import type { Settings } from '../../../src/check/settings.ts'
import { parseTree } from '../../../src/post/formats.ts'
import { RULES } from '../../../src/rules/index.ts'
import { findHeadEnd } from '../../../src/run/find-head-end.ts'
import { openBytes } from '../../../src/run/open-post.ts'

export interface Linting {
  /** As a run does it: by the bytes, else by the text, which teaches the former. */
  feed(path: string, post: string | Uint8Array): 'bytes' | 'text' | null
  /** By the bytes alone, without the recipe. */
  certify(path: string, post: string | Uint8Array): boolean
  readonly bytes: ByteCertifier
  readonly settings: Settings
}

// A post is only ever read into the buffer that held the one before.
const SIZE = 16 * 1024

/** The kernel is the one that is written where no other is given. */
export function startLinting(input: Partial<SettingsInput> = {}, kernel?: Kernel): Linting {
  const now = Date.UTC(2026, 10, 23) / 1000
  const settings = createSettings({ schema: readZodSchema(model), rules: RULES, now, ...input })
  const certifier = createCertifier(
    { ...settings, rules: settings.rules.values() },
    parseTree,
    kernel && (() => kernel),
  )
  const bytes = certifier.bytes as ByteCertifier
  expect(bytes).not.toBeNull()
  const buffer = Buffer.alloc(SIZE, ' -->\n[a](https://example.com/river)\n---\n')
  const fill = (post: string | Uint8Array): number => {
    if (typeof post === 'string') return buffer.write(post, 'utf8')
    buffer.set(post)
    return post.length
  }
  return {
    bytes,
    settings,
    certify: (path, post) => bytes.certify(path, buffer, fill(post)),
    feed(path, post) {
      const length = fill(post)
      if (bytes.certify(path, buffer, length)) {
        const opened = openBytes(path, buffer.subarray(0, length))
        if (!('source' in opened)) throw new Error(`certain of ${JSON.stringify(String(post))}, which cannot be read`)
        const { diagnostics, skipped, undecided, suppressed, facts } = checkPost(opened.source, settings)
        const { 'duplicate-title': title, 'duplicate-source': origin, ...shared } = facts
        // As JSON, for that is what is compared of them.
        const own = [bytes.title, bytes.source, JSON.stringify(bytes.shared)]
        const wanted = [hashText(String(title)), hashText(String(origin)), JSON.stringify(shared)]
        if (diagnostics.length + suppressed > 0 || skipped !== null || undecided || String(own) !== String(wanted)) {
          const seen = { path, text: opened.source.text, diagnostics, suppressed, skipped, undecided, facts: own }
          expect(seen).toEqual({
            ...seen,
            diagnostics: [],
            suppressed: 0,
            skipped: null,
            undecided: false,
            facts: wanted,
          })
        }
        return 'bytes'
      }
      const bodyStart = findHeadEnd(buffer, length, false)
      if (typeof bodyStart !== 'number') return null
      const text = buffer.toString('utf8', 0, bodyStart)
      if (text.includes('\ufffd')) return null
      const rest = (): string => buffer.toString('utf8', bodyStart, length)
      const glimpse = () => ({ bytes: buffer, bodyStart, length })
      return certifier.certify({ path, text, bom: false, glimpse, rest }) === null ? null : 'text'
    },
  }
}

/** The fields of a good post; what is null is left out. */
export function postWith(fields: Readonly<Record<string, string | null>> = {}, body = 'Text of it.\n'): string {
  const all = { ...FIELDS, ...fields }
  const lines = Object.entries(all).map(([name, value]) => (value === null ? '' : `${name}: ${value}\n`))
  return `---\n${lines.join('')}---\n${body}`
}

const FIELDS = {
  layout: 'post',
  title: 'A walk',
  date: '2023-10-28',
  author: 'Lin Yi',
  from: 'https://example.com/river',
  tags: '[ a ]',
  categories: '[ b ]',
}
