import { addToHash, resetHash, valueOfHash } from './bytes/kernel/text-hash.ts'

/** Turns a text into a number of 53 bits: equal texts give equal numbers, and of a million texts two others hardly ever do. */
export function hashText(text: string): number {
  resetHash()
  for (let at = 0; at < text.length; at++) addToHash(text.charCodeAt(at))
  return valueOfHash()
}
