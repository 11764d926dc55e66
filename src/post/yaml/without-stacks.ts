/** Runs a reader whose exceptions are read for their reason and place alone: collecting the stack takes longer than the reading. */
export function withoutStacks<T>(read: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return read()
  } finally {
    Error.stackTraceLimit = limit
  }
}
