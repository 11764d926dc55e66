/** Turns minutes east of UTC into whether any place on Earth keeps them: UTC-12 to UTC+14 (IANA tzdb, Etc/GMT+12 to Pacific/Kiritimati). */
export function isCivilOffset(minutes: number): boolean {
  return minutes >= -12 * 60 && minutes <= 14 * 60
}
