import type { Reporter } from './report.ts'

/** Gives a reporter its types; does nothing else. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter
}
