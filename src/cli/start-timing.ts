import type { Timing } from '../run/timing/timing.ts'
import type { CheckOptions } from './lint-options.ts'

/** With `--timing`, the same options with rules that take their time, in one thread: others would keep theirs to themselves. */
export async function startTiming<Options extends CheckOptions>(
  options: Options,
): Promise<{ readonly options: Options; readonly timing: Timing | null }> {
  if (!options.timing) return { options, timing: null }
  const { Timing, timeProject } = await import('../run/timing/index.ts')
  const timing = new Timing(() => performance.now())
  return { options: { ...options, project: timeProject(options.project, timing), threads: 1 }, timing }
}
