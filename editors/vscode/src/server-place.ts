/** A postlint that can be started, and where it was found. */
export interface ServerPlace {
  /** The script, absolute. */
  readonly script: string
  readonly origin: 'setting' | 'project' | 'extension'
  readonly version: string
}
