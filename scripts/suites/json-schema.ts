/** `npx tsx scripts/suites/json-schema.ts FOLDER`: runs json-schema-org/JSON-Schema-Test-Suite through the schemas of posts; counts what is accepted or refused otherwise than the suite says, and refusals without a place. */
import '../late-parts.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, type JsonObject } from '../../src/check/schema/json-object.ts'
import { readJsonSchema } from '../../src/check/schema/read-json-schema.ts'
import { SchemaFailure } from '../../src/check/schema/schema-failure.ts'
import type { SchemaReader } from '../../src/check/settings.ts'
import type { SchemaIssue } from '../../src/post/issue.ts'

interface Group {
  readonly description: string
  readonly schema: unknown
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

const DRAFTS: Readonly<Record<string, string>> = {
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: json-schema.ts FOLDER')
  process.exitCode = 2
} else for (const draft of Object.keys(DRAFTS)) await runDraft(folder, draft)

async function runDraft(root: string, draft: string): Promise<void> {
  const home = join(root, 'tests', draft)
  const count = { cases: 0, right: 0, unread: 0 }
  const wrong: string[] = []
  const vague: string[] = []
  for (const name of readdirSync(home).filter((one) => one.endsWith('.json'))) {
    for (const group of JSON.parse(readFileSync(join(home, name), 'utf8')) as Group[]) {
      const reader = await read(group.schema, draft)
      for (const test of group.tests) {
        const id = `${draft}/${name}: ${group.description}: ${test.description}`
        count.cases++
        if (reader === null) {
          count.unread++
          continue
        }
        const issues = validate(reader, test.data)
        if (issues === null) {
          count.unread++
          continue
        }
        if ((issues.length === 0) === test.valid) count.right++
        else wrong.push(id)
        // What is refused must be placed at the value or below it.
        if (!test.valid && issues.some(({ path }) => path[0] !== 'case')) vague.push(id)
      }
    }
  }
  console.log(
    `${draft}: ${count.cases} cases; as the suite says ${count.right}, otherwise ${wrong.length}, schema not read ${count.unread}; refused without a place ${vague.length}`,
  )
  for (const id of wrong) console.log(`  otherwise: ${id}`)
  for (const id of vague) console.log(`  no place: ${id}`)
}

/** Null where the schema goes round in circles, which is an error of the schema. */
function validate(reader: SchemaReader, data: unknown): readonly SchemaIssue[] | null {
  try {
    return reader.validate({ case: data })
  } catch (thrown) {
    if (thrown instanceof SchemaFailure) return null
    throw thrown
  }
}

/** Front matter is an object: the suite's schema speaks of one field of it, as a document of its own, so that its references hold. */
async function read(schema: unknown, draft: string): Promise<SchemaReader | null> {
  const own = isJsonObject(schema) ? withId(schema) : schema
  try {
    return await readJsonSchema({ $schema: DRAFTS[draft], type: 'object', properties: { case: own } })
  } catch {
    return null
  }
}

function withId({ $schema, ...schema }: JsonObject): JsonObject {
  return typeof schema.$id === 'string' ? schema : { $id: 'https://suite.example/case', ...schema }
}
