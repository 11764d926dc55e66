/** The variables by which std-env 4.3 (vitest) and oxlint know coding agents; `AI_AGENT` is for all that have none. */
const VARIABLES = [
  'AI_AGENT',
  'AUGMENT_AGENT',
  'CLAUDECODE',
  'CLAUDE_CODE',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'COPILOT_AGENT',
  'COPILOT_CLI',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'GOOSE_PROVIDER',
  'JUNIE_DATA',
  'JUNIE_SHIM_PATH',
  'OPENCODE',
  'REPL_ID',
] as const

/** Whether the environment says that a coding agent runs the command. */
export function isRunByAgent(env: Readonly<Record<string, string | undefined>>): boolean {
  if (VARIABLES.some((name) => env[name] !== undefined && env[name] !== '')) return true
  const { PATH = '', EDITOR = '', TERM_PROGRAM = '' } = env
  return /\.pi[\\/]agent/.test(PATH) || EDITOR.includes('devin') || TERM_PROGRAM.includes('kiro')
}
