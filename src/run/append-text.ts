import { appendFileSync } from 'node:fs'

/** Appends to a file that others write to as well; returns why that could not be done, or null. */
export function appendText(path: string, text: string): string | null {
  try {
    appendFileSync(path, text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
