import type { InferredField, Shape } from './shape.ts'

/** Turns learned fields into a JSON Schema. */
export function jsonSchemaOf(fields: readonly InferredField[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, shape }) => [name, partOf(shape)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  }
}

function partOf(shape: Shape): object {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1 }
    case 'date':
    case 'url':
      // postlint's own word: a format would refuse spellings that its rules explain better.
      return { type: 'string', minLength: 1, kind: shape.kind }
    case 'flag':
      return { type: 'boolean' }
    case 'null':
      return { type: 'null' }
    case 'blank':
      return { type: 'string', pattern: '^\\s*$' }
    case 'mapping':
      return { type: 'object' }
    case 'anything':
    case 'given':
      return {}
    case 'filled':
      return { not: { enum: [null, '', []] } }
    case 'choice':
      return { enum: shape.values }
    case 'number':
      return {
        type: shape.integer ? 'integer' : 'number',
        ...(shape.least === null ? {} : { minimum: shape.least }),
        ...(shape.most === null ? {} : { maximum: shape.most }),
      }
    case 'list':
      return { type: 'array', items: partOf(shape.item), ...(shape.filled ? { minItems: 1 } : {}) }
    case 'object':
      return jsonSchemaOf(shape.fields)
    case 'either':
      return { anyOf: shape.shapes.map(partOf) }
  }
}
