/** Turns a schema's own failure while it lints a post (an exception, an asynchronous check) into an error of one line: a fault of the configuration, not of the post. */
export class SchemaFailure extends Error {
  override readonly name = 'SchemaFailure'
}

/** A schema that would take too long for a post: a problem of that post alone. */
export class SchemaLimit extends Error {
  override readonly name = 'SchemaLimit'
}
