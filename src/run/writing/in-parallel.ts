/** Does something with each item, a few at once; ends when all are done. The action must not throw. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  action: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  const work = async (): Promise<void> => {
    for (const item of rest) await action(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
}
