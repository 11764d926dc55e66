import { oneLine } from './one-line.ts'

/**
 * What begins markup in the Markdown of GitHub and GitLab (tables, mathematics and bare addresses too). As a reference it
 * is only the character (CommonMark 6.2), in code as in text.
 */
const MARKUP = /[&<>|\\`*_~[\]$!]|:(?=\/\/)|(?<=www)\./gi

/** Text as code on one line, whatever stands in it; in code nobody is notified and no issue is linked. */
export function markdownCode(text: string): string {
  return `<code>${withReferences(oneLine(text))}</code>`
}

export function withReferences(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
}
