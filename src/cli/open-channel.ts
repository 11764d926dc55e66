import { Writable } from 'node:stream'
import type { Channel } from '../lsp/channel.ts'

/** Standard input and output as a channel of messages: what a configuration that is code prints goes to standard error. */
export function openChannel({ stdin, stdout, stderr }: NodeJS.Process): Channel {
  const write = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write
  return {
    input: stdin,
    output: new Writable({ write: (chunk: Uint8Array, _encoding, done) => void write(chunk, done) }),
  }
}
