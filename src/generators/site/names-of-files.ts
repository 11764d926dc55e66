import type { Generator } from '../../../schemas/generator.ts'

type Extension = NonNullable<Generator['layouts']>['extension']

/** Turns files that a glob has matched into the names that fields have for them: the paths below its last folder before a wildcard. */
export function namesOfFiles(glob: string, files: readonly string[], extension: Extension): string[][] {
  const parts = glob.split('/')
  const wildcard = parts.lastIndexOf('**')
  const depth = wildcard === -1 ? parts.length - 1 : wildcard
  const folder = parts[depth - 1]
  return files.map((file) => {
    const steps = file.split('/')
    const name = steps.slice(folder !== undefined && parts[0] === '**' ? steps.indexOf(folder) + 1 : depth).join('/')
    const bare = name.replace(/(?<=[^/])\.[^./]+$/, '')
    if (extension === 'kept') return [name]
    if (extension === 'dropped') return [bare]
    // `base.11ty.js` is `base`, too.
    return [name, bare, name.replace(/(?<=[^/])\.[^/]*$/, '')]
  })
}
