// A key with nothing behind it, and below it a dash with text right behind: no number, no second dash.
const GLUED = /:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)*[ \t]*-[^\s\d.-]/

/** Whether a field may be a list whose dashes have no blank behind them, which YAML reads as one text. */
export function holdsGluedItems(text: string): boolean {
  return text.includes('\n') && GLUED.test(text)
}
