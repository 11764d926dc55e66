import type { InferredField, Shape } from './shape.ts'

/** Turns learned fields into the lines of a zod object that a person would have written, shares beside the fields. */
export function zodText(fields: readonly InferredField[], indent = ''): string {
  const lines = fields.map((field) => `${indent}  ${keyText(field.name)}: ${fieldText(field, indent)},${remark(field)}`)
  return `z.looseObject({\n${lines.join('\n')}\n${indent}})`
}

/** The names that such a text uses, each with its definition. */
export function zodHelpers(text: string): string {
  const helpers = [
    [/\btext\b(?!:)/, `/** Text that has something in it. */\nconst text = z.string().trim().min(1)\n`],
    [
      /\bgiven\b(?!:)/,
      `/** There, whatever it is: the preset says the rest. */\nconst given = z.nonoptional(z.unknown())\n`,
    ],
    [
      /\bfilled\b(?!:)/,
      `/** There and not empty: the preset says the rest. */\nconst filled = z\n  .nonoptional(z.unknown())\n  .refine((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== ''))\n`,
    ],
  ] as const
  return helpers.flatMap(([use, definition]) => (use.test(text) ? [definition] : [])).join('\n')
}

function fieldText({ shape, required }: InferredField, indent: string): string {
  return `${shapeText(shape, `${indent}  `)}${required ? '' : '.optional()'}`
}

function remark({ present, of, always }: InferredField): string {
  const share = present === of ? '' : `in ${present} of ${of}`
  const value = always === null ? '' : `so far always ${quoteText(always)}`
  const said = [share, value].filter((part) => part !== '').join(', ')
  return said === '' ? '' : ` // ${said}`
}

function shapeText(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case 'text':
    case 'given':
    case 'filled':
      return shape.kind
    case 'date':
    case 'url':
      return `text.meta({ kind: '${shape.kind}' })`
    case 'flag':
      return 'z.boolean()'
    case 'null':
      return 'z.null()'
    case 'blank':
      return 'z.string().trim().max(0)'
    case 'mapping':
      return 'z.record(z.string(), z.unknown())'
    case 'anything':
      return 'z.unknown()'
    case 'choice':
      return `z.enum([${shape.values.map(quoteText).join(', ')}])`
    case 'number':
      return `${shape.integer ? 'z.int()' : 'z.number()'}${bound('min', shape.least)}${bound('max', shape.most)}`
    case 'list':
      return `z.array(${shapeText(shape.item, indent)})${shape.filled ? '.min(1)' : ''}`
    case 'object':
      return zodText(shape.fields, indent)
    case 'either':
      return eitherText(shape.shapes, indent)
  }
}

function eitherText(shapes: readonly Shape[], indent: string): string {
  const others = shapes.filter(({ kind }) => kind !== 'null')
  const [only] = others
  const text =
    only !== undefined && others.length === 1
      ? shapeText(only, indent)
      : `z.union([${others.map((one) => shapeText(one, indent)).join(', ')}])`
  return others.length === shapes.length ? text : `${text}.nullable()`
}

function bound(name: string, value: number | null): string {
  return value === null ? '' : `.${name}(${value})`
}

export function quoteText(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  // They end a comment, and JSON leaves them as they are.
  return `'${quoted.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

function keyText(name: string): string {
  // `__proto__` as a plain key would set the prototype.
  if (name === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteText(name)
}
