import type { NewCollection } from './config-text.ts'

/** What a collection names as its schemas, beside what was learned. A preset that asks for nothing is not named beside another. */
export function schemasOf({ preset, own }: Pick<NewCollection, 'preset' | 'own'>): string[] {
  const isNeeded = preset !== null && (preset !== 'any' || own === null)
  return [...(isNeeded ? [preset] : []), ...(own === null ? [] : [own])]
}
