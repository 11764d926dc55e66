/** Turns Cyrillic and Greek letters that look like Latin ones into those Latin letters. */

// The single-letter pairs of Unicode's confusables.txt (UTS 39) that can be typed on a Cyrillic or Greek keyboard.
const lookAlikes =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx һh ԁd ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa γy ιi νv οo ρp υu ϲc'
const letters = new Map(lookAlikes.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))
const candidates = /[\u0370-\u052f]/g

/** Meant for comparing two texts that both went through it: a Russian word comes out as nonsense. */
export function replaceLookAlikes(text: string): string {
  return text.replace(candidates, (letter) => letters.get(letter) ?? letter)
}
