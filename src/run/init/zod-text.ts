import type { InferredField, Shape } from './infer-fields.ts'
import type { InferredSchema } from './infer-schema.ts'

/** Turns a learned schema into the lines of a zod object that a person would have written, shares beside the fields. */
export function zodText({ fields, posts }: Pick<InferredSchema, 'fields' | 'posts'>): string {
  const lines = fields.map((field) => `  ${keyText(field.name)}: ${fieldText(field)},${shareText(field, posts)}`)
  return `z.looseObject({\n${lines.join('\n')}\n})`
}

function fieldText({ shape, required }: InferredField): string {
  return `${shapeText(shape)}${required ? '' : '.optional()'}`
}

function shareText({ present }: InferredField, posts: number): string {
  return present === posts ? '' : ` // in ${present} of ${posts} posts`
}

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text'
    case 'date':
    case 'url':
      return `text.meta({ kind: '${shape.kind}' })`
    case 'flag':
      return 'z.boolean()'
    case 'mapping':
      return 'z.record(z.string(), z.unknown())'
    case 'anything':
      return 'z.unknown()'
    case 'choice':
      return shape.values.length === 1
        ? `z.literal(${quoteText(shape.values[0] ?? '')})`
        : `z.enum([${shape.values.map(quoteText).join(', ')}])`
    case 'number':
      return `${shape.integer ? 'z.int()' : 'z.number()'}${bound('min', shape.least)}${bound('max', shape.most)}`
    case 'list':
      return `z.array(${shapeText(shape.item)})${shape.filled ? '.min(1)' : ''}`
    case 'either':
      return `z.union([${shape.shapes.map(shapeText).join(', ')}])`
  }
}

function bound(name: string, value: number | null): string {
  return value === null ? '' : `.${name}(${value})`
}

export function quoteText(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function keyText(name: string): string {
  // `__proto__` as a plain key would set the prototype.
  if (name === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteText(name)
}
