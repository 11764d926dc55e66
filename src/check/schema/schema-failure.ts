/** Turns a schema's own failure while it lints a post (an exception, an asynchronous check) into an error of one line: a fault of the configuration, not of the post. */
export class SchemaFailure extends Error {
  override readonly name = 'SchemaFailure'
}
