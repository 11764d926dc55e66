/** The posts below some folders, and those of the paths that are files. */
export function listPosts(paths: readonly string[]): string[]
