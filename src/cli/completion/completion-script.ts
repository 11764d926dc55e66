import type { Command } from 'commander'
import { bashScript } from './bash-script.ts'
import { commandLine } from './command-line.ts'
import { fishScript } from './fish-script.ts'
import { zshScript } from './zsh-script.ts'

export { SHELLS } from './command-line.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** The script for a shell; null for one that is not known. */
export function completionScript(shell: string, program: Command): string | null {
  if (!Object.hasOwn(SCRIPTS, shell)) return null
  return SCRIPTS[shell as keyof typeof SCRIPTS](commandLine(program))
}
