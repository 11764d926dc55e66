import type { Environment } from './environment.ts'

/** Whether to colour: a flag wins, then FORCE_COLOR, NO_COLOR (no-color.org: any value but the empty one), then the terminal. */
export function decideColor(flag: boolean | undefined, environment: Environment): boolean {
  if (flag !== undefined) return flag
  const { FORCE_COLOR, NO_COLOR, TERM } = environment.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return environment.stdout.isTTY && TERM !== 'dumb'
}
