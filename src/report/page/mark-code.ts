import { escapeXml } from '../escape-xml.ts'

/** Text as HTML: pieces in backticks as code, nothing in it as markup. */
export function markCode(text: string): string {
  return escapeXml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}
