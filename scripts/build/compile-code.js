// Runs the built program over the sample posts and keeps the code that the engine compiled on the way (bin/load-part.js).
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const parts = createRequire(import.meta.url)('../../bin/load-part.js')
const scripts = new Map()
parts.loadPart = (file) => {
  const { script, exports } = parts.runScript(file)
  scripts.set(file, script)
  return exports
}

process.on('exit', () => {
  for (const [file, script] of scripts) writeFileSync(parts.codeFileOf(file), script.createCachedData())
  process.exitCode = 0
})
process.argv.splice(
  2,
  Number.POSITIVE_INFINITY,
  'fixtures/demo',
  '--format',
  'pretty',
  '--format',
  'compact',
  '--format',
  'json',
)
parts
  .loadPart(resolve('dist/start.cjs'))
  .start(process, { threadScript: resolve('bin/thread.js'), importMain: () => import('../../dist/main.js') })
