import * as z from 'zod'

const count = z.int().min(0)
const path = z.string().min(1).meta({ description: 'Relative to the working directory, `/` on every system.' })
const safety = z.enum(['safe', 'unsafe', 'manual']).meta({
  description: 'safe: applied by `fix`; unsafe: by `fix --unsafe`; manual: a candidate, never applied in bulk.',
})

const position = z
  .strictObject({
    line: z.int().min(1).meta({ description: '1-based.' }),
    column: z.int().min(1).meta({ description: '1-based, in UTF-16 code units.' }),
    offset: count.meta({ description: 'UTF-16 code units from the start of the text after the byte-order mark.' }),
  })
  .meta({ description: 'A place in the file as it lies on disk; the byte-order mark is not counted.' })

const edit = z.strictObject({
  start: z.int().min(-1).meta({ description: 'Offset; -1 is the byte-order mark, which offsets do not count.' }),
  end: count,
  text: z.string().meta({ description: 'What stands instead of the range.' }),
})

const problem = z.strictObject({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'info']),
  message: z.string().meta({ description: 'What is wrong.' }),
  help: z.string().meta({ description: 'How to mend it.' }),
  url: z.string().optional().meta({ description: 'The page of the rule.' }),
  field: z.string().nullable().meta({ description: 'Top-level key, or null where no field is meant.' }),
  path: z.array(z.union([z.string(), count])).meta({ description: 'Key path; numbers index lists.' }),
  start: position,
  end: position,
  related: z.array(z.strictObject({ path, line: z.int().min(1), column: z.int().min(1), message: z.string() })),
  fixes: z
    .array(z.strictObject({ title: z.string(), safety, edits: z.array(edit) }))
    .meta({ description: 'Best first.' }),
})

const hash = z.int().min(0)

const facts = z.strictObject({
  path,
  text: hash.meta({ description: 'Hash of the text up to the end of the front matter.' }),
  facts: z.record(z.string(), z.unknown()).meta({ description: 'By rule: a fact, or a hash of it.' }),
  suppressed: count.optional().meta({ description: 'Problems that comments in the post suppress.' }),
  undecided: z.literal(true).optional().meta({ description: 'A comment suppresses a rule that compares posts.' }),
  unreadable: z.literal(true).optional(),
})

/** The JSON report, `--format json`. Same input, same bytes. */
export const report = z
  .strictObject({
    version: z.literal(1),
    tool: z.strictObject({ name: z.literal('postlint'), version: z.string() }),
    shard: z
      .strictObject({
        index: z.int().min(1),
        count: z.int().min(1),
        posts: count.meta({ description: 'How many posts all shards have together.' }),
        paths: hash.meta({ description: 'Hash of the paths of all of them.' }),
      })
      .optional()
      .meta({ description: 'Which part of all posts this is, `--shard`.' }),
    summary: z.strictObject({
      files: count.meta({ description: 'Posts that were found.' }),
      checked: count,
      skipped: count,
      errors: count,
      warnings: count,
      infos: count,
      fixable: z.strictObject({ safe: count, unsafe: count, manual: count }).meta({
        description: 'Problems by the surest fix that they have.',
      }),
      fixed: count,
      suppressed: count,
      baselined: count,
    }),
    skipped: z.array(z.strictObject({ path, reason: z.string() })),
    files: z
      .array(
        z.strictObject({
          path,
          fixed: z.array(z.strictObject({ rule: z.string(), field: z.string().nullable(), safety, title: z.string() })),
          problems: z.array(problem).meta({ description: 'Sorted by offset, then rule.' }),
        }),
      )
      .meta({ description: 'Only files with problems or fixes, sorted by path.' }),
    facts: z
      .array(facts)
      .optional()
      .meta({ description: 'In the report of a shard: what `postlint merge` needs to decide the cross-post rules.' }),
    checksum: hash.optional().meta({ description: 'In the report of a shard: of all that it says.' }),
  })
  .meta({ title: 'postlint report', description: 'The report of `postlint check` and `postlint fix`.' })

/** The JSON report, `schemas/report.json` as a type. */
export type JsonReport = z.infer<typeof report>
