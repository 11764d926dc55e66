/** Whether a value may start with `{{`, which YAML reads as a map whose key is a map, and which is never meant so. */
export function holdsTemplate(text: string): boolean {
  return text.includes('{{') && /[:-][ \t]+\{\{/.test(text)
}
