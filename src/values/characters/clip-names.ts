// No sentence of ours is as long.
const LONGEST = 1000

/** A sentence without the greater part of names that would flood a terminal or a CI log. */
export function clipNames(sentence: string): string {
  return sentence.length > LONGEST ? sentence.replace(/`([^`]{80})[^`]{500,}`/gu, '`$1…`') : sentence
}
