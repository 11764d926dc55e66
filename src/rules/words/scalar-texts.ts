/** What a text is to those who write it; the same in the messages of each language. */

/** Whether it is a word that YAML has for a switch, or for nothing. */
export function isSwitch(text: string): boolean {
  return /^(?:yes|no|on|off|y|n|true|false|null)$/i.test(text)
}

/** Whether it begins as comments do in other languages. */
export function isComment(text: string): boolean {
  return /^(?:\/|<!--)/.test(text)
}

/** Whether escapes, `\ud83d\ude00`, are two halves of a character; one alone is none. */
export function isPair(escapes: string): boolean {
  return escapes.length > '\\ud83d'.length
}

/** The character that escapes stand for. */
export function decodeEscapes(escapes: string): string {
  return escapes.replace(/\\u(.{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
