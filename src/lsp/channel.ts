/** Where requests of an editor come from and answers go to. */
export interface Channel {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}
