import { fillParts } from './fill-parts.ts'
import { runSample } from './run-sample.ts'

const POST = 'fixtures/demo/2026-03-11-night-market.md'

/** The language of each format that has a sample, for the highlighting of its block. */
const FORMATS = {
  agent: 'text',
  github: 'text',
  markdown: 'md',
  sarif: 'json',
  gitlab: 'json',
  rdjson: 'json',
  junit: 'xml',
  checkstyle: 'xml',
} as const

/** `docs/formats.md` with what each format really prints for a post of the demo. */
export async function formatSamples(): Promise<[path: string, text: string]> {
  const parts: Record<string, string> = {}
  for (const [format, language] of Object.entries(FORMATS)) {
    const text = await runSample(['check', POST, '--format', format])
    const shown = language === 'json' ? JSON.stringify(JSON.parse(text), null, 2) : text
    parts[format] = [`\`\`\`${language}`, shown, '```'].join('\n')
  }
  return fillParts('docs/formats.md', parts)
}
