// Loaded in front of a program: when it ends, its peak of resident memory goes to file descriptor 3, in KiB.
const { existsSync, readFileSync, writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

// On Linux maxRSS begins with the memory of the process that started this one; VmHWM does not.
const STATUS = '/proc/self/status'

if (isMainThread) {
  process.on('exit', () => {
    const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined
    writeSync(3, `${own ?? process.resourceUsage().maxRSS}\n`)
  })
}
