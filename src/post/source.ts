/** A post as it came from disk, standard input or an editor, before anything of it is understood. */
export interface Source {
  /** As reported: relative, with `/` on every system. */
  readonly path: string
  /** Text after the BOM: at least through the closing fence line, and all of it when no plain fence was found. */
  readonly text: string
  readonly bom: boolean
  /** A beginning of `rest()` that costs nothing: what has been read along, possibly with a broken last character. */
  beginning?(): string
  /** What follows `text` on disk, decoded leniently; `''` when `text` is the whole post. */
  rest(): string
}

const BOM = 0xfeff

/** Turns a whole text into a source; a leading U+FEFF is the byte-order mark. */
export function sourceOfText(path: string, text: string): Source {
  const bom = text.charCodeAt(0) === BOM
  return { path, text: bom ? text.slice(1) : text, bom, rest: () => '' }
}
