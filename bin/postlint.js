#!/usr/bin/env node
import module from 'node:module'

// From Node 22.1 on: the compiled code of the second start comes from node's own cache.
module.enableCompileCache?.()
const { start } = await import('../dist/cli.js')
start(process)
