/** Writes the bundles into a folder; returns the paths of all files that went into them. */
export function bundle(outdir: string): Promise<string[]>

/** The licences of the bundled packages among the paths of bundled files. */
export function licencesOf(inputs: readonly string[]): string
