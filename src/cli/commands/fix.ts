import type { Command } from '../command.ts'
import { FIX_OPTIONS, type FixFlags, parseFixFlags } from '../fix-options.ts'
import { projectOf, requestOf } from '../project-options.ts'

const NOTES = `
A fix changes the fields that it names and nothing else; the body is copied byte for byte. A file that is read-only,
hard-linked, or changed since it was read is left alone and reported. Ctrl-C ends the run after the files at hand.
With the path \`-\` the fixed text goes to standard output and the report to standard error.
`

/** `postlint fix`: applies fixes, or shows them as a diff. */
export const fixCommand: Command<FixFlags> = {
  name: 'fix',
  about: 'repair posts: safe fixes, with --unsafe also likely ones',
  argument: {
    name: 'paths',
    about: 'files, folders or globs; `-` fixes standard input; default: the posts of the site at hand',
    isList: true,
  },
  options: FIX_OPTIONS,
  notes: NOTES,
  async run(paths, flags, environment) {
    const request = await requestOf(flags, paths, environment)
    const options = parseFixFlags(flags, await projectOf(request, environment), request)
    if (!options.interactive) return (await import('../run-fix.ts')).runFix(paths, options, environment)
    return (await import('../interactive/run-interactive.ts')).runInteractive(paths, options, environment)
  },
}
