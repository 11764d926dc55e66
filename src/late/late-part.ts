let load: ((name: string) => unknown) | null = null

/** Says how parts are loaded; who says so first decides, so that a test that has them all at hand keeps them. */
export function loadLatePartsBy(loader: (name: string) => unknown): void {
  load ??= loader
}

/**
 * A part of the program that synchronous code loads when it first needs it. The core knows no modules: the host says how
 * (`src/run/provide-late-parts.ts`), and the build makes a file of each name.
 */
export function latePart<Part>(name: string): () => Part {
  let part: Part | undefined
  return () => {
    if (load === null) throw new Error(`nobody said how to load ${name}`)
    part ??= load(name) as Part
    return part
  }
}
