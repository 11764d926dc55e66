/** What the line breaks between two lines of text stand for. */
export function fold(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}
