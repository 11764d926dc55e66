#!/usr/bin/env node
// CommonJS (bin/package.json), because node 20 takes 5 ms to set up its other loader, which `require` of a module does not need.
const { enableCompileCache } = require('node:module')

// From Node 22.1 on: the compiled code of the second start comes from node's own cache.
enableCompileCache?.()
require('../dist/cli.js').start(process)
