/** One odd form that a generator is fed with, and where to look at what it made of it. */
export interface Form {
  /** `group/name`; the key of its answer in `readings.json`. */
  readonly id: string
  /** The post as it lies on disk; `%DATE%` stands for the name of the generator's date field. */
  readonly text: string
  /** Key path whose reading is the answer, joined with dots. */
  readonly probe: string
  /** Another file name than the one that the generator likes. */
  readonly name?: string
  /** Second post beside it, for what posts say about each other. */
  readonly beside?: string
  /** For dates: the instants that a person may mean, in milliseconds; any other is a misreading. */
  readonly meant?: readonly number[]
}

/** What the generator that is fed adds to each post. */
export interface Surroundings {
  /** Lines that each post needs there, such as `layout: post`. */
  readonly lines: readonly string[]
  readonly dateField: string
}
