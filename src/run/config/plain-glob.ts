/** `./_posts/*.md` is `_posts/*.md`. */
export function plainGlob(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '')
}
