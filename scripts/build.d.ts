/** Writes the bundles into a folder; returns the paths of all files that went into them. */
export function bundle(outdir: string): Promise<string[]>
