import matter from 'gray-matter'

// A run of blank space this long makes gray-matter's comment pattern quadratic: 100 kB of line breaks took it 10 s.
const LONG_BLANK = /[ \t\r\n]{512}/

/**
 * The data of a block whose bounds are known, read through gray-matter with every engine replaced by one that gives the
 * data that js-yaml made of the text: nothing is evaluated, nothing is cached (options are always fresh), and its choice
 * of language is never used. Where gray-matter would cut the block elsewhere, the block as bounded is what is read.
 */
export function matterOf(text: string, data: unknown): unknown {
  if (LONG_BLANK.test(text)) return data
  let seen: string | undefined
  const guarded = {
    parse: (cut: string): object => {
      seen = cut
      // Not the cut: gray-matter drops the final line break, which a block scalar keeps.
      return { data }
    },
  }
  const refused = {
    parse: (): never => {
      throw new Error('only YAML is read here')
    },
  }
  const engines = { yaml: guarded, json: refused, javascript: refused, js: refused, coffee: refused, toml: refused }
  const file = matter(`---\n${text}---\n`, { engines })
  // gray-matter ends the block at any line that starts with `---`, and calls no engine for a block of comments.
  if (seen === undefined || seen.length < text.length) return data
  return file.data.data
}
