/** A path as a glob that matches it alone. */
export function escapeMarks(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`)
}
