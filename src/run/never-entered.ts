/** The names of folders that no search for files enters. */
export const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules'])
