/**
 * Text with U+FFFD for what readers of JSON refuse though JSON can write it: lone surrogates (those in Go, Rust and Ruby)
 * and NUL (GitLab's database).
 */
export function wellFormed(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd')
}
