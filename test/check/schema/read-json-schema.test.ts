import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonSchema } from '../../../src/check/schema/read-json-schema.ts'
import { SchemaError } from '../../../src/check/schema/schema-error.ts'
import { linesWith, validateWith } from './validate-with.ts'

// A service has its own parts and, some of them, fields of their own: what big documentation sites write down.
const SERVICES = Array.from({ length: 20 }, (_, index) => `service-${index + 1}`)
const docs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['title'],
  properties: {
    title: { type: 'string', minLength: 3 },
    service: { type: 'string' },
    part: { type: 'string' },
    tags: { type: 'array', items: { $ref: '#/definitions/tag' }, uniqueItems: true },
    old: { not: { enum: ['yes', 'no'] } },
  },
  definitions: { tag: { type: 'string', pattern: '^[a-z-]+$' } },
  anyOf: SERVICES.map((service, index) => ({
    if: { properties: { service: { const: service } }, required: ['service'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: {
      properties: { part: { enum: [`${service}-core`, `${service}-cli`] } },
      required: index % 2 === 0 ? ['part'] : ['part', 'owner'],
    },
    else: false,
  })),
  allOf: [
    {
      if: { properties: { draft: { const: true } }, required: ['draft'] },
      // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
      then: { not: { required: ['published'] } },
    },
  ],
  dependencies: { image: ['alt'] },
}

function post(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`
}

describe('twenty conditions on another field', () => {
  it.each([
    [{ title: 'A walk', service: 'service-3', part: 'service-3-core' }, []],
    [
      { title: 'A walk', service: 'service-3', part: 'service-4-core' },
      ['4 invalid-value: `part` is `service-4-core`, but must be `service-3-core` or `service-3-cli`'],
    ],
    [{ title: 'A walk', service: 'service-3' }, ['1 missing-field: `part` is missing']],
    [{ title: 'A walk', service: 'service-4', part: 'service-4-cli' }, ['1 missing-field: `owner` is missing']],
    [{ title: 'A walk', part: 'service-4-cli' }, ['1 missing-field: `service` is missing']],
    [
      { title: 'A walk', service: 'servce-3', part: 'service-3-core' },
      [
        expect.stringMatching(
          /^3 invalid-value: `service` is `servce-3`, but must be `service-1`, .* or one of 14 more$/,
        ),
      ],
    ],
    [
      { title: 'A walk', service: 'service-1', part: 'service-1-cli', draft: true, published: 'x' },
      ['6 invalid-type: `published` is the text `x`, but must be left out'],
    ],
    [
      { title: 'A walk', service: 'service-1', part: 'service-1-cli', image: 'a.png', tags: ['a', 'A'], old: 'yes' },
      [
        '1 missing-field: `alt` is missing',
        '6 invalid-value: item 2 of `tags` is `A`, which its schema refuses: invalid string: must match pattern /^[a-z-]+$/',
        '7 invalid-value: `old` is `yes`, which its schema refuses: this value is ruled out',
      ],
    ],
  ])('%j', async (fields, expected) => {
    expect(linesWith(await readJsonSchema(docs), post(fields))).toEqual(expected)
  })

  it('says on what the demand depends, and offers the nearest value', async () => {
    const reader = await readJsonSchema(docs)
    const [problem] = validateWith(reader, post({ title: 'A walk', service: 'service-3', part: 'service-3-cor' }))
    expect(JSON.stringify(problem)).toContain('The schema asks for this where `service` is `service-3`.')
    expect(problem?.fixes[0]?.title).toBe('Change it to `service-3-core`')
  })

  const value = fc.oneof(
    fc.constantFrom<unknown>('x', 'A walk', 3, 1.5, true, null, [], ['a', 'a'], ['a', 3], { a: 1 }, 'yes', 'a-b'),
    fc.constantFrom(...SERVICES, ...SERVICES.map((name) => `${name}-core`)),
  )
  const keys = ['title', 'service', 'part', 'owner', 'tags', 'old', 'draft', 'published', 'image', 'alt']
  const data = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key, minLength: 1 })
    .map((entries) => Object.fromEntries(entries))

  it("agrees with Ajv on every post, and gives each refusal a line in words that are not Ajv's", async () => {
    const reader = await readJsonSchema(docs)
    const validate = new Ajv({ strict: false, logger: false }).compile(docs)
    fc.assert(
      fc.property(data, (fields) => {
        const issues = reader.validate(fields)
        expect(issues.length === 0).toBe(validate(fields))
        const problems = validateWith(reader, post(fields)).filter(({ level }) => level === 'error')
        if (issues.length > 0) expect(problems.length).toBeGreaterThan(0)
        for (const { message, start } of problems) {
          expect(start.line).toBeGreaterThan(0)
          expect(message).not.toMatch(/boolean schema|must match|must NOT|should /i)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the words of JSON Schema', () => {
  it.each([
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, ['missing-field b']],
    [{ dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, ['missing-field b']],
    [{ properties: { a: {} }, unevaluatedProperties: false }, { a: 1, b: 2 }, ['unknown-field b']],
    [{ propertyNames: { pattern: '^a' } }, { a: 1, b: 2 }, ['unknown-field b']],
    [{ patternProperties: { '^x-': { type: 'string' } } }, { 'x-a': 1 }, ['invalid-type x-a']],
    [{ properties: { a: { prefixItems: [{}], items: false } } }, { a: [1, 2] }, ['invalid-value a.1']],
    [{ properties: { a: { contains: { const: 1 } } } }, { a: [2] }, ['invalid-value a']],
    [{ properties: { a: { uniqueItems: true } } }, { a: [2, 3, 2] }, ['invalid-value a.2']],
    [{ properties: { a: false } }, { a: 1 }, ['invalid-type a']],
    [{ properties: { a: { const: { b: 1 } } } }, { a: 1 }, ['invalid-value a']],
    [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1, b: 1 }, ['invalid-value ']],
    [{ not: { required: ['a', 'b'] } }, { a: 1, b: 1 }, ['invalid-value a']],
    [{ $ref: '#named', $defs: { n: { $anchor: 'named', required: ['a'] } } }, { b: 1 }, ['missing-field a']],
    [{ properties: { a: { $ref: '#' } }, required: ['b'] }, { a: { b: 1 }, b: 1 }, []],
    [{ properties: { a: { $ref: '#' } }, required: ['b'] }, { a: {}, b: 1 }, ['missing-field a.b']],
    [{ properties: { 'a/b~c': { type: 'string' } } }, { 'a/b~c': 1 }, ['invalid-type a/b~c']],
    [{ properties: { d: { format: 'date' } } }, { d: '2023-02-30' }, ['invalid-value d']],
    [
      { $id: 'https://example.com/s.json', $ref: 'part.json', $defs: { p: { $id: 'part.json', required: ['a'] } } },
      { b: 1 },
      ['missing-field a'],
    ],
    [
      { if: { properties: { a: { const: 1 } } }, else: { if: { properties: { a: { const: 2 } } }, else: false } },
      { a: 3 },
      ['invalid-value a'],
    ],
    [{ allOf: [{ not: { not: { required: ['a'] } } }] }, { b: 1 }, [expect.any(String)]],
  ])('%j refuses %j', async (schema, data, expected) => {
    const reader = await readJsonSchema(schema)
    expect(reader.validate(data).map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual(expected)
    const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false })
    if (!JSON.stringify(schema).includes('format')) expect(ajv.validate(schema, data)).toBe(expected.length === 0)
  })

  it('names both values where one condition stands behind the other', async () => {
    const chain = (names: readonly string[]): unknown =>
      names.length === 0
        ? false
        : { if: { properties: { a: { const: names[0] } }, required: ['a'] }, else: chain(names.slice(1)) }
    const reader = await readJsonSchema({ ...(chain(['x', 'y', 'z']) as object) })
    expect(linesWith(reader, '---\na: w\n---\n')).toEqual(['2 invalid-value: `a` is `w`, but must be `x`, `y` or `z`'])
  })

  it('reads draft-07, 2019-09 and 2020-12, each by its own rules', async () => {
    const items = { properties: { a: { items: [{ type: 'string' }, { type: 'number' }] } } }
    for (const $schema of ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2019-09/schema']) {
      const reader = await readJsonSchema({ $schema, ...items })
      expect(reader.validate({ a: ['x', 'y'] }).map(({ path }) => path)).toEqual([['a', 1]])
    }
    const prefix = { properties: { a: { prefixItems: [{ type: 'string' }, { type: 'number' }] } } }
    const reader = await readJsonSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...prefix })
    expect(reader.validate({ a: ['x', 'y'] }).map(({ path }) => path)).toEqual([['a', 1]])
  })

  it('reads patterns that are no Unicode patterns', async () => {
    const reader = await readJsonSchema({ properties: { a: { type: 'string', pattern: '^[\\w\\-\\_]+$' } } })
    expect(reader.validate({ a: 'a-b' })).toEqual([])
  })
})

describe('a schema that is broken', () => {
  it.each([
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, 'draft-07, 2019-09 and 2020-12'],
    [{ type: 'strng' }, 'broken'],
    [{ properties: { a: { $ref: '#/$defs/none' } } }, '#/$defs/none'],
    [{ properties: { a: { $ref: 'https://example.com/other.json' } } }, 'other.json'],
    [{ properties: { a: { pattern: '(' } } }, 'broken'],
  ])('%j is refused in one line', async (schema, words) => {
    const failure = readJsonSchema(schema)
    await expect(failure).rejects.toThrow(SchemaError)
    await expect(failure).rejects.toThrow(words)
    await expect(failure).rejects.toThrow(/^[^\n]*$/)
  })
})

describe('what the owner of the schema says', () => {
  const own = {
    type: 'object',
    properties: {
      title: { type: 'string' },
      image: { type: 'string' },
      link: { type: 'string', format: 'uri' },
      tags: { type: 'array', uniqueItems: true, items: { type: 'string' } },
      pair: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
      author: { $ref: 'https://river.example/author' },
      seo: { type: 'object', required: ['description'], properties: { og: { type: 'object', required: ['image'] } } },
      authors: { type: 'array', items: { type: 'object', required: ['name'] } },
    },
    patternProperties: { '^image[0-9]+$': { type: 'string' } },
    required: ['constructor'],
    $defs: {
      author: {
        $id: 'https://river.example/author',
        type: 'object',
        properties: { name: { $ref: '#/$defs/name' } },
        $defs: { name: { type: 'string', minLength: 3 } },
      },
    },
  }

  it('takes no name that a pattern allows for a slip of a required one', async () => {
    const schema = { ...own, required: ['image'] }
    const problems = await validateWith(await readJsonSchema(schema), '---\nimage2: a.png\n---\n', { portable: true })
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-field'])
  })

  async function placed(fields: string): Promise<string[]> {
    const problems = await validateWith(await readJsonSchema(own), `---\nconstructor: a\n${fields}\n---\n`, {
      portable: false,
    })
    return problems.map(
      ({ rule, level, start, path }) => `${start.line}:${start.column} ${level} ${rule} ${path.join('.')}`,
    )
  }

  it.each([
    ['image2: a.png\nimage10: b.png', []],
    ['imagee: a.png', ['3:1 error misspelled-field imagee']],
    ['link: mailto:lin@river.example', ['3:7 warning invalid-url link']],
    ['link: no link', ['3:7 error invalid-url link']],
    ['tags: [a, b, a]', ['3:14 error duplicate-item tags.2']],
    ['pair: [a, b, c]', ['3:11 error invalid-value pair.1']],
    ['author:\n  name: ab', ['4:9 error invalid-value author.name']],
    ['author: Lin', ['3:9 error invalid-type author']],
    ['seo:\n  og: {}', ['3:1 error missing-field seo.description', '4:3 error missing-field seo.og.image']],
    ['authors:\n  - name: A\n  - mail: b', ['5:5 error missing-field authors.1.name']],
  ])('counts, at the place that it means: %j', async (fields, expected) => {
    expect(await placed(fields)).toEqual(expected)
  })

  it('finds a field missing that every object of JavaScript inherits', async () => {
    const reader = await readJsonSchema(own)
    expect(reader.validate({ title: 'A' })).toMatchObject([{ kind: 'missing-field', path: ['constructor'] }])
  })
})
