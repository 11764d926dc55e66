import type { Shape } from './infer-fields.ts'
import type { InferredSchema } from './infer-schema.ts'

/** Turns a learned schema into a JSON Schema. */
export function jsonSchemaOf({ fields }: Pick<InferredSchema, 'fields'>): object {
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
    case 'mapping':
      return { type: 'object' }
    case 'anything':
      return {}
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
    case 'either':
      return { anyOf: shape.shapes.map(partOf) }
  }
}
