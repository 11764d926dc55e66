// The forms that js-yaml and Psych make a date of (their patterns for `tag:yaml.org,2002:timestamp`).
const DATE =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?$/

/** Whether most readers of YAML make a date of plain text. */
export function readsAsDate(text: string): boolean {
  const first = text.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 && text.length >= 8 && text.length <= 64 && DATE.test(text)
}
