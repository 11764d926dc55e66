import { readFileSync } from 'node:fs'

/** What reports say of the tool: package.json is the one place where version and homepage are written by hand. */
export function toolInfo(): [path: string, text: string] {
  const { version, homepage = '' } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>
  const path = 'src/report/tool.ts'
  const value = `{ version: '${version}', homepage: '${homepage}' }`
  return [path, readFileSync(path, 'utf8').replace(/(?<=TOOL: ToolInfo = ).*/, () => value)]
}
