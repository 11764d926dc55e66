// Loads a bundle with the compiled code that the build has put beside it. Node has a cache of its own from 22.1 on.
const { readFileSync } = require('node:fs')
const { createRequire, enableCompileCache, wrap } = require('node:module')
const { dirname } = require('node:path')

/** Where the compiled code of a bundle lies: it is good for exactly this engine on this kind of machine. */
function codeFileOf(file) {
  return `${file}.${process.versions.v8}-${process.platform}-${process.arch}.code`
}

const loaded = new Map()

/** What a bundle exports. */
function loadPart(file) {
  let part = loaded.get(file)
  if (part === undefined) {
    const code = enableCompileCache === undefined ? readCode(file) : null
    part = code === null ? require(file) : runScript(file, code).exports
    loaded.set(file, part)
  }
  return part
}

/** The same, and the script, so that the build can ask it for its code. Bundles are ASCII, which is read soonest as Latin-1. */
function runScript(file, cachedData) {
  const { Script, constants } = require('node:vm')
  const script = new Script(wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
  return { script, exports: module.exports }
}

function readCode(file) {
  try {
    return readFileSync(codeFileOf(file))
  } catch {
    return null
  }
}

module.exports = { codeFileOf, loadPart, runScript }
