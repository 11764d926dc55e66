import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { SuiteCase } from './suite-case.ts'

interface Written {
  readonly yaml?: string
  readonly fail?: boolean
  readonly json?: string
  readonly tree?: string
}

/** The cases of github.com/yaml/yaml-test-suite that can stand between fences: as they are, and as the value of a field. */
export function yamlCases(folder: string): SuiteCase[] {
  const source = join(folder, 'src')
  return readdirSync(source)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const id = name.slice(0, -'.yaml'.length)
      const cases = load(readFileSync(join(source, name), 'utf8')) as readonly Written[]
      let yaml = ''
      return cases.flatMap((written, index) => {
        yaml = written.yaml ?? yaml
        return casesOf(cases.length === 1 ? id : `${id}/${index}`, decode(yaml), written)
      })
    })
}

function casesOf(id: string, text: string, { fail, json }: Written): SuiteCase[] {
  const block = withoutOpener(text)
  // A mark between documents would end the block.
  if (/^(?:---|\.\.\.)/m.test(block)) return []
  const shared = { format: 'yaml', isValid: fail !== true } as const
  const data = fail === true || json === undefined ? undefined : parse(json)
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  const own: SuiteCase = { ...shared, id, block: endLine(block), ...(isMap && { data }) }
  const lines = endLine(block).replace(/^(?=[^\n])/gm, '  ')
  const below: SuiteCase = { ...shared, id: `${id} below a field`, block: `case:\n${lines}` }
  return [own, data === undefined || block.startsWith('%') ? below : { ...below, data: { case: data } }]
}

/** `--- ` before the first document says nothing more than the fence does. */
function withoutOpener(text: string): string {
  return /^---\n/.test(text) ? text.slice('---\n'.length) : text
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** The suite writes what nobody sees as marks. */
function decode(text: string): string {
  return text
    .replace(/␣/g, ' ')
    .replace(/—*»/g, '\t')
    .replace(/⇔/g, '\uFEFF')
    .replace(/↵/g, '')
    .replace(/∎\n$/, '')
    .replace(/←/g, '\r')
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Several documents.
    return undefined
  }
}
