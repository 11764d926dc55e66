import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SuiteCase } from './suite-case.ts'

/** The cases of github.com/nst/JSONTestSuite: as they are, and as the value of a field. */
export function jsonCases(folder: string): SuiteCase[] {
  return ['test_parsing', 'test_transform'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => casesOf(name, readFileSync(join(folder, part, name)))),
  )
}

// `test_transform` says nothing of what is right.
const VALID: Record<string, boolean | undefined> = { y_: true, n_: false }

function casesOf(name: string, block: Buffer): SuiteCase[] {
  const isValid = VALID[name.slice(0, 2)] ?? null
  const inside = Buffer.concat([Buffer.from('{"case":'), block, Buffer.from('}')])
  return [
    { id: name, format: 'json', block, isValid },
    { id: `${name} below a field`, format: 'json', block: inside, isValid },
  ]
}
