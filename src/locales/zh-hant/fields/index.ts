import { agentFiles } from './agent-files.ts'
import { anyToHexo } from './any-to-hexo.ts'
import { hugoToObsidian } from './hugo-to-obsidian.ts'
import { postToZola } from './post-to-zola.ts'

/** What presets say of their fields, by the English words. */
export const FIELDS: Readonly<Record<string, string>> = {
  ...agentFiles,
  ...anyToHexo,
  ...hugoToObsidian,
  ...postToZola,
}
