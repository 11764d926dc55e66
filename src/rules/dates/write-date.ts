/** The change that writes a date into a field, without quotes. */
export function writeDate(field: string, value: string) {
  return [{ kind: 'set', path: [field], value, plain: true }] as const
}
