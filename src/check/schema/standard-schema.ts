/** Turns an unknown value into a Standard Schema's type where it is one: https://standardschema.dev, version 1. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult | PromiseLike<StandardResult>
    /** Standard JSON Schema, which not every library has. */
    readonly jsonSchema?: unknown
  }
}

export interface StandardResult {
  readonly issues?: readonly StandardIssue[] | undefined
}

/** What libraries say beyond the message is their own; nothing of it is sure. */
export interface StandardIssue {
  readonly message: string
  readonly path?: Iterable<PropertyKey | { readonly key: PropertyKey }> | undefined
  /** The keys that zod 3 did not know. */
  readonly keys?: unknown
  /** In the words of the library. */
  readonly expected?: unknown
  readonly code?: unknown
  readonly type?: unknown
  readonly kind?: unknown
}

export function isStandardSchema(value: unknown): value is StandardSchema {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  const standard: unknown = (value as Record<string, unknown>)['~standard']
  return (
    typeof standard === 'object' &&
    standard !== null &&
    'validate' in standard &&
    typeof standard.validate === 'function'
  )
}
