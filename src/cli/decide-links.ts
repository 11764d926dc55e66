import type { Environment } from './environment.ts'

/** Whether the terminal shows links (OSC 8): FORCE_HYPERLINK says so, or what the terminal says of itself, as `supports-hyperlinks` has it. */
export function decideLinks(color: boolean, { env, stdout }: Pick<Environment, 'env' | 'stdout'>): boolean {
  if (!stdout.isTTY || !color) return false
  const { FORCE_HYPERLINK, CI, TEAMCITY_VERSION, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '' } = env
  if (FORCE_HYPERLINK !== undefined && FORCE_HYPERLINK !== '') return FORCE_HYPERLINK !== '0'
  if (isSet(CI) || isSet(TEAMCITY_VERSION)) return false
  if (isSet(env.WT_SESSION) || isSet(env.KONSOLE_VERSION) || isSet(env.DOMTERM)) return true
  if (['xterm-kitty', 'alacritty', 'xterm-ghostty', 'foot'].includes(TERM)) return true
  // 0.50 crashed on them.
  if (VTE_VERSION !== '') return numberOf(VTE_VERSION) > 5000
  const [major = 0, minor = 0] = (env.TERM_PROGRAM_VERSION ?? '').split('.').map(numberOf)
  if (TERM_PROGRAM === 'iTerm.app') return major > 3 || (major === 3 && minor >= 1)
  if (TERM_PROGRAM === 'vscode') return isSet(env.CURSOR_TRACE_ID) || major > 1 || (major === 1 && minor >= 72)
  return ['WezTerm', 'ghostty', 'zed', 'Hyper'].includes(TERM_PROGRAM)
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
