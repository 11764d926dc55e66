/** Names of files may have line breaks, and a comment must not end there. */
export function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}
