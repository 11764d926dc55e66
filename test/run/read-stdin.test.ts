import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readStdin } from '../../src/run/read-stdin.ts'

describe('standard input', () => {
  it('is read as bytes, whatever they are', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x2d, 0xff, 0x00, 0x0d])
    expect(Buffer.from(await readStdin(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])))).toEqual(bytes)
  })

  it('may be empty, or text that was decoded already', async () => {
    expect(await readStdin(Readable.from([]))).toHaveLength(0)
    expect(Buffer.from(await readStdin(Readable.from(['文']))).toString()).toBe('文')
  })

  it('stops one byte over the limit, so that too much is seen to be too much', async () => {
    let given = 0
    async function* flood(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++
        yield Buffer.alloc(10)
      }
    }
    expect(await readStdin(flood(), 25)).toHaveLength(26)
    expect(given).toBe(3)
    expect(await readStdin(Readable.from([Buffer.alloc(25)]), 25)).toHaveLength(25)
  })
})
