/** Lets whatever waits in the event loop go first: requests of the editor, above all. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
