import { RULES } from '../rules/index.ts'
import type { ToolInfo } from './tool.ts'

/** The address of a rule's page, below the tool's homepage; null without one, and for rules of plugins. */
export function ruleUrl(rule: string, { homepage }: Pick<ToolInfo, 'homepage'>): string | null {
  if (homepage === '' || !RULES.some(({ id }) => id === rule)) return null
  return `${homepage.replace(/\/$/, '')}/rules/${rule}`
}
