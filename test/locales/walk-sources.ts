import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'

/** A node of ESTree, of which nothing is known but that it has members. */
export type SourceNode = Readonly<Record<string, unknown>>

/** Visits each node of the sources of a folder whose text matches, as JavaScript. */
export function walkSources(folder: string, matching: RegExp, visit: (node: SourceNode, file: string) => void): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    if (!matching.test(text)) continue
    const stack: unknown[] = [
      parse(transformSync(text, { loader: 'ts' }).code, { ecmaVersion: 'latest', sourceType: 'module' }),
    ]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (typeof node !== 'object' || node === null) continue
      if (!Array.isArray(node)) visit(node as SourceNode, name)
      stack.push(...Object.values(node))
    }
  }
}
