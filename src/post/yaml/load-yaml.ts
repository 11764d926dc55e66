import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'
import { readCoreScalar } from './core-scalar.ts'
import { withoutStacks } from './without-stacks.ts'

// js-yaml's own number type reads 0b11 and 1_000, which YAML 1.2 core does not; `null` must also take the empty scalar.
const scalars = new Type('tag:yaml.org,2002:postlint-core', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || typeof readCoreScalar(text) !== 'string',
  construct: (text: string | null) => (text === null ? null : readCoreScalar(text)),
})

const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: string | null) => text === '<<' })

const schema = FAILSAFE_SCHEMA.extend({ implicit: [scalars, merge] })

/**
 * Reads a YAML block as 1.2 core, dates left as text, merge keys merged.
 * With `duplicates: 'last'` the last of equal keys wins. Throws js-yaml's YAMLException on anything it cannot read.
 */
export function loadYaml(text: string, duplicates: 'refuse' | 'last' = 'refuse'): unknown {
  return withoutStacks(() => load(text, { schema, json: duplicates === 'last' }))
}
