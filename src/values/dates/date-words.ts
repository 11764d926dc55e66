/** Turns English month names, weekday names and zone abbreviations into what they stand for. */
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export interface ZoneMeaning {
  readonly offsetMinutes: number
  readonly zone: string
}

/** Best first: the place with the most people who write the abbreviation. */
const ZONES: Readonly<Record<string, readonly ZoneMeaning[]>> = {
  cst: [zone(8, 'China Standard Time'), zone(-6, 'Central Standard Time'), zone(-5, 'Cuba Standard Time')],
  ist: [zone(5.5, 'India Standard Time'), zone(2, 'Israel Standard Time'), zone(1, 'Irish Standard Time')],
  bst: [zone(1, 'British Summer Time'), zone(6, 'Bangladesh Standard Time')],
  sst: [zone(8, 'Singapore Standard Time'), zone(-11, 'Samoa Standard Time')],
  ast: [zone(3, 'Arabia Standard Time'), zone(-4, 'Atlantic Standard Time')],
  est: [zone(-5, 'Eastern Standard Time')],
  edt: [zone(-4, 'Eastern Daylight Time')],
  cdt: [zone(-5, 'Central Daylight Time'), zone(-4, 'Cuba Daylight Time')],
  mst: [zone(-7, 'Mountain Standard Time')],
  mdt: [zone(-6, 'Mountain Daylight Time')],
  pst: [zone(-8, 'Pacific Standard Time'), zone(8, 'Philippine Standard Time')],
  pdt: [zone(-7, 'Pacific Daylight Time')],
  wet: [zone(0, 'Western European Time')],
  west: [zone(1, 'Western European Summer Time')],
  cet: [zone(1, 'Central European Time')],
  cest: [zone(2, 'Central European Summer Time')],
  eet: [zone(2, 'Eastern European Time')],
  eest: [zone(3, 'Eastern European Summer Time')],
  msk: [zone(3, 'Moscow Standard Time')],
  hkt: [zone(8, 'Hong Kong Time')],
  sgt: [zone(8, 'Singapore Time')],
  jst: [zone(9, 'Japan Standard Time')],
  kst: [zone(9, 'Korea Standard Time')],
  aest: [zone(10, 'Australian Eastern Standard Time')],
  aedt: [zone(11, 'Australian Eastern Daylight Time')],
  nzst: [zone(12, 'New Zealand Standard Time')],
  nzdt: [zone(13, 'New Zealand Daylight Time')],
}

/** 1 to 12, or 0: the full name, its first three letters, or `Sept`. */
export function monthOfWord(word: string): number {
  return word.toLowerCase() === 'sept' ? 9 : indexOfName(MONTHS, word) + 1
}

/** 0 for Sunday to 6, or -1: the full name, or its first three to five letters (`Tues`, `Thurs`). */
export function weekdayOfWord(word: string): number {
  const lower = word.toLowerCase()
  const exact = indexOfName(WEEKDAYS, lower)
  if (exact >= 0) return exact
  return ['tues', 'thur', 'thurs'].includes(lower) ? (lower === 'tues' ? 2 : 4) : -1
}

export function zonesOfWord(word: string): readonly ZoneMeaning[] {
  const lower = word.toLowerCase()
  return Object.hasOwn(ZONES, lower) ? (ZONES[lower] ?? []) : []
}

function indexOfName(names: readonly string[], word: string): number {
  const lower = word.toLowerCase()
  return names.findIndex((name) => name === lower || (lower.length === 3 && name.startsWith(lower)))
}

function zone(hours: number, name: string): ZoneMeaning {
  return { offsetMinutes: hours * 60, zone: name }
}
