/** A schema that a site has for some of its pages, in a file of data. */
export interface OwnSchema {
  /** The file that says so, relative to the working directory. */
  readonly by: string
  readonly name: string
  /** Globs of its pages, relative to the working directory. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  /** As a configuration names it: a file, and in it a place. */
  readonly schema: string
  /** Null: as for other pages there. */
  readonly frontMatter: 'required' | 'optional' | null
  /** Whether a CMS asks for it when a page is edited: the site is built without. */
  readonly isAdvice: boolean
}

/** What was found in one kind of file, and why the rest could not be taken, in a line each. */
export interface FoundSchemas {
  readonly schemas: readonly OwnSchema[]
  readonly faults: readonly string[]
}
