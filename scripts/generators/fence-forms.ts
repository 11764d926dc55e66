import type { Form, Surroundings } from './form.ts'
import { BODY } from './write-post.ts'

/** Ways to begin and to end a block, and documents that are no mapping. */
export function fenceForms({ lines, dateField }: Surroundings): Form[] {
  const yaml = [...lines, 'title: Heron', `${dateField}: 2026-03-04`, 'marker: kept'].join('\n')
  const pairs = [...lines, 'title: Heron', `${dateField}: 2026-03-04`, 'marker: kept'].map((line) => line.split(/: /))
  const json = pairs.map(([key, value]) => `"${key}": "${value}"`).join(',\n')
  const toml = pairs.map(([key, value]) => `${key} = "${value}"`).join('\n')
  const forms: Record<string, string> = {
    plain: `---\n${yaml}\n---\n${BODY}`,
    'opener-space': `---  \n${yaml}\n---\n${BODY}`,
    'opener-tab': `---\t\n${yaml}\n---\n${BODY}`,
    'opener-indented': ` ---\n${yaml}\n---\n${BODY}`,
    'opener-comment': `--- # a comment\n${yaml}\n---\n${BODY}`,
    'closer-space': `---\n${yaml}\n---  \n${BODY}`,
    'closer-dots': `---\n${yaml}\n...\n${BODY}`,
    'closer-four': `---\n${yaml}\n----\n${BODY}`,
    'closer-text': `---\n${yaml}\n---foo\n${BODY}`,
    'closer-indented': `---\n${yaml}\n ---\n${BODY}`,
    four: `----\n${yaml}\n----\n${BODY}`,
    two: `--\n${yaml}\n--\n${BODY}`,
    'em-dashes': `———\n${yaml}\n———\n${BODY}`,
    'blank-before': `\n\n---\n${yaml}\n---\n${BODY}`,
    bom: `\uFEFF---\n${yaml}\n---\n${BODY}`,
    'bom-inside': `---\n\uFEFF${yaml}\n---\n${BODY}`,
    crlf: `---\n${yaml}\n---\n${BODY}`.replaceAll('\n', '\r\n'),
    toml: `+++\n${toml}\n+++\n${BODY}`,
    semicolons: `;;;\n${json}\n;;;\n${BODY}`,
    'json-brace': `{\n${json}\n}\n${BODY}`,
    'dash-yaml': `---yaml\n${yaml}\n---\n${BODY}`,
    'dash-toml': `---toml\n${toml}\n---\n${BODY}`,
    'dash-json': `---json\n{\n${json}\n}\n---\n${BODY}`,
    'dash-js': `---js\n{\n${json}\n}\n---\n${BODY}`,
    'no-opener': `${yaml}\n---\n${BODY}`,
    'no-closer': `---\n${yaml}\n\n${BODY}`,
    none: BODY,
    empty: `---\n---\n${BODY}`,
    'blank-block': `---\n\n---\n${BODY}`,
    'comment-only': `---\n# a comment\n---\n${BODY}`,
    'text-document': `---\njust words\n---\n${BODY}`,
    'list-document': `---\n- a\n- b\n---\n${BODY}`,
    'null-document': `---\nnull\n---\n${BODY}`,
  }
  return Object.entries(forms).map(([name, text]) => ({ id: `fence/${name}`, text, probe: 'title' }))
}
