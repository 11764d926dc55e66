// Modules that a short run needs seldom become files of their own, which are loaded when one of their functions is called.
import { readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'

/** Each exports functions alone, so that a function which loads the real one can stand for it. */
export const LATE_MODULES = [
  'src/cli/quick/lint-quickly.ts',
  'src/check/parse-options.ts',
  'src/post/full-readers.ts',
  'src/report/paint-with-chalk.ts',
  'src/run/globs.ts',
  'src/run/load-data.ts',
  'src/run/threads/count-processors.ts',
  'src/run/threads/start-threads.ts',
  'src/run/write-new-file.ts',
  'src/run/writing/read-whole-file.ts',
  'src/values/characters/measure-width.ts',
]

/** The bundle of a late module, beside those that load it. */
export function partName(module) {
  return basename(module, '.ts')
}

/** Replaces late modules by stand-ins, wherever they are imported statically. */
export const lateParts = {
  name: 'late-parts',
  setup(build) {
    const names = LATE_MODULES.map(partName).join('|')
    build.onResolve({ filter: new RegExp(`/(?:${names})\\.ts$`) }, ({ path, resolveDir, kind }) => {
      const module = relative(process.cwd(), resolve(resolveDir, path)).replaceAll('\\', '/')
      if (kind !== 'import-statement' || !LATE_MODULES.includes(module)) return undefined
      return { path: module, namespace: 'late' }
    })
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const part = `./${partName(path)}.cjs`
      const stands = functionsOf(path).map(
        (name) => `export function ${name}(...values) { return part().${name}(...values) }`,
      )
      const load = `let own\nfunction part() { return own ??= require('../bin/load-part.js').loadPart(require.resolve('${part}')) }`
      return { contents: [load, ...stands].join('\n'), loader: 'js' }
    })
  },
}

function functionsOf(module) {
  const text = readFileSync(module, 'utf8')
  const own = Array.from(text.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name)
  const passed = Array.from(text.matchAll(/^export \{ (\w+) \} from/gm), ([, name]) => name)
  const all = Array.from(text.matchAll(/^export (?!interface|type)/gm))
  if (all.length !== own.length + passed.length) throw new Error(`${module} must export functions alone`)
  return [...own, ...passed]
}
