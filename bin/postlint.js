#!/usr/bin/env node
// CommonJS (package.json beside this file): node starts it sooner than a module.
const { argv } = process

if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  const { writeSync } = require('node:fs')
  try {
    // Setting up process.stdout takes longer than all else here.
    writeSync(1, `${require('../package.json').version}\n`)
  } catch ({ code }) {
    // A reader that is gone is no fault.
    process.exitCode = code === 'EPIPE' ? 0 : 2
  }
} else {
  // From Node 22.1 on: the compiled code of the second start comes from a cache of node's own.
  require('node:module').enableCompileCache?.()
  const { start } = require('./load-part.js').loadPart(require.resolve('../dist/start.cjs'))
  start(process, { threadScript: require.resolve('./thread.js'), importMain: () => import('../dist/main.js') })
}
