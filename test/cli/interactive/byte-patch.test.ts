import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffBytes, revertBytes } from '../../../src/cli/interactive/byte-patch.ts'

it('leads back to the first content from the second one, and from no other', () => {
  // Few values, so that contents share beginnings and ends that overlap.
  const bytes = fc.uint8Array({ max: 2, maxLength: 12 })
  fc.assert(
    fc.property(bytes, bytes, bytes, (before, after, other) => {
      const patch = diffBytes(before, after)
      expect(Buffer.from(revertBytes(after, patch) ?? [9])).toEqual(Buffer.from(before))
      if (Buffer.compare(other, after) !== 0) expect(revertBytes(other, patch)).toBeNull()
    }),
  )
})
