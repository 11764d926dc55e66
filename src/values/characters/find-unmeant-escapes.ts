/** An escape as written, and where it stands. */
export interface UnmeantEscape {
  readonly start: number
  readonly end: number
  readonly text: string
}

// Commands of LaTeX that begin with the letter of an escape (latex2e reference, chapters on math and fonts).
const COMMANDS =
  /^(?:alpha|a(?:pprox|ngle|leph|st|rc\w*)|b(?:eta|ar|egin|f|ig\w*|inom|oldsymbol|mod|ot|ullet)|e(?:ta|psilon|xists|xp|quiv|nd|mptyset|m)|f(?:rac|orall|lat)|n(?:u|abla|e|eq|i|ot\w*|ewline|mid|exists)|r(?:ho|ight\w*|m|angle|floor|ceil)|t(?:heta|au|imes|o|an|ext\w*|frac|ilde|riangle|op|herefore|t)|v(?:ec|arepsilon|arphi|artheta|ee|dash|dots|ert))(?![A-Za-z])/
const ESCAPE = /\\(?:\\|([abefnrtv])|[\s\S])/g
const DRIVE = /^["']?(?:[A-Za-z]:|\\\\)\\/
// A path without blanks: several backslashes between words, or the name of a file behind one.
const PATH = /^["']?[\w.-]+(?:(?:\\[\w.-]+){2,}|\\[\w-]+\.\w{2,4})["']?$/

/** The escapes of a text in double quotes that are meant as a backslash and a letter: those of paths and formulas. */
export function findUnmeantEscapes(raw: string): UnmeantEscape[] {
  const isPath = DRIVE.test(raw) || (raw.length <= 256 && PATH.test(raw))
  const found: UnmeantEscape[] = []
  for (const { 0: text, 1: letter, index } of raw.matchAll(ESCAPE)) {
    if (letter === undefined) continue
    const rest = raw.slice(index + 1, index + 32)
    // A line break ends with a line feed: a lone carriage return is hardly meant.
    const isCommand = COMMANDS.test(rest) && (raw.includes('$') || letter !== 'n' || rest.startsWith('nabla'))
    if (isPath || isCommand) found.push({ start: index, end: index + 2, text })
  }
  return found
}
