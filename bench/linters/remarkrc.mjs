// What remark needs to validate front matter against the schema of all peers.
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'

const embed = JSON.parse(readFileSync(new URL('../peers/post.schema.json', import.meta.url), 'utf8'))

// biome-ignore lint/style/noDefaultExport: remark takes nothing else.
export default { plugins: [remarkFrontmatter, [remarkLintFrontmatterSchema, { embed }]] }
