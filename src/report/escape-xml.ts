import { oneLine } from './one-line.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Text for an attribute or an element of XML 1.0. Characters that no document may hold, not even as a reference
 * (controls, lone surrogates, U+FFFE), are shown as `\u{1b}`.
 */
export function escapeXml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
}
