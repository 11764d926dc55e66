/** What `--timing` needs, in one part that no other run loads. */

export { timeProject } from './time-project.ts'
export { Timing } from './timing.ts'
