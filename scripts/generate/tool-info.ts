import { readFileSync } from 'node:fs'

interface PackageInfo {
  readonly version: string
  readonly homepage?: string
  readonly bugs?: string | { readonly url?: string }
}

/** What reports say of the tool: package.json is the one place where version, homepage and `bugs` are written by hand. */
export function toolInfo(): [path: string, text: string] {
  const { version, homepage = '', bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageInfo
  const address = typeof bugs === 'string' ? bugs : (bugs?.url ?? '')
  const path = 'src/report/tool.ts'
  const value = `{ version: '${version}', homepage: '${homepage}' }`
  const text = readFileSync(path, 'utf8')
    .replace(/(?<=TOOL: ToolInfo = ).*/, () => value)
    .replace(/(?<=BUGS_ADDRESS: string = ).*/, () => `'${address}'`)
  return [path, text]
}
