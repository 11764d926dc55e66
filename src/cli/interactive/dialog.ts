import type { Screen } from './screen.ts'
import type { Session } from './session.ts'
import type { Workbench } from './workbench.ts'

/** All that asking about one problem after another needs. */
export interface Dialog {
  readonly session: Session
  readonly bench: Workbench
  readonly screen: Screen
  readonly env: Readonly<Record<string, string | undefined>>
  /** Runs a program that takes the terminal over; its exit code, or null when it could not be started. */
  lend(command: string, args: readonly string[]): Promise<number | null>
  /** Whether work in bulk is to stop. */
  isInterrupted(): boolean
}
