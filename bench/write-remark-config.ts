/** Writes the configuration with which remark checks each post's front matter against the schema of all peers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const REMARK_CONFIG = join(tmpdir(), 'postlint-bench/remarkrc.json')

export function writeRemarkConfig(peers: string): void {
  const packages = join(peers, 'node_modules')
  // Embedded: a path of a schema is taken from the folder of a `.remarkrc` above the post, and read again for each post.
  const embed: unknown = JSON.parse(readFileSync(join(peers, 'post.schema.json'), 'utf8'))
  const plugins = [
    join(packages, 'remark-frontmatter/index.js'),
    [join(packages, 'remark-lint-frontmatter-schema/dist/index.js'), { embed }],
  ]
  mkdirSync(dirname(REMARK_CONFIG), { recursive: true })
  writeFileSync(REMARK_CONFIG, JSON.stringify({ plugins }))
}
