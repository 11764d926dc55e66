/** Turns `a.{b,c}` into `a.b` and `a.c`; braces may stand within braces. For the globs of generators, which are ours. */
export function expandBraces(glob: string): string[] {
  const close = glob.indexOf('}')
  const open = glob.lastIndexOf('{', close)
  if (close === -1 || open === -1) return [glob]
  const choices = glob.slice(open + 1, close).split(',')
  return choices.flatMap((choice) => expandBraces(glob.slice(0, open) + choice + glob.slice(close + 1)))
}
