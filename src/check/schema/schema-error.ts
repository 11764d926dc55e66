/** Turns what makes a schema unusable into an error whose message is one line for people: a fault of the configuration. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}
