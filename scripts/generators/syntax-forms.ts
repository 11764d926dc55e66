import type { Form, Surroundings } from './form.ts'
import { writePost } from './write-post.ts'

/** YAML that readers disagree on, or that none reads. */
export function syntaxForms(surroundings: Surroundings): Form[] {
  const forms: Record<string, [probe: string, line: string]> = {
    'duplicate-key': ['title', 'title: Heron\ntitle: Egret'],
    'duplicate-key-equal': ['title', 'title: Heron\ntitle: Heron'],
    'tab-line': ['title', 'title: Heron\n\t'],
    'tab-comment': ['title', 'title: Heron\n\t# a comment'],
    'tab-before-comment': ['title', 'title: Heron\t# a comment'],
    'dash-tab-item': ['list', 'title: Heron\nlist:\n-\titem'],
    'tab-indent': ['map.key', 'title: Heron\nmap:\n\tkey: item'],
    'surrogate-pair': ['title', 'title: "\\ud83d\\ude00"'],
    'lone-surrogate': ['title', 'title: "\\ud800"'],
    'bad-escape': ['title', 'title: "C:\\path"'],
    anchor: ['list', 'title: &a Heron\nlist: *a'],
    'merge-key': ['map.key', 'title: Heron\nbase: &b {key: item}\nmap: {<<: *b}'],
    'explicit-tag': ['title', 'title: !!str 2026'],
    'unknown-tag': ['title', 'title: !heron grey'],
    'colon-inside': ['title', 'title: Heron: a bird'],
    'hash-inside': ['title', 'title: Heron #5'],
    'at-start': ['title', 'title: @heron'],
    'star-start': ['title', 'title: *heron* grey'],
    'bracket-start': ['title', 'title: [Heron] grey'],
    'unclosed-quote': ['title', 'title: "Heron'],
    'no-space': ['title', 'title:Heron'],
    'full-width-colon': ['title', 'title：Heron'],
    template: ['title', 'title: {{ title }}'],
    'flow-question': ['list', 'title: Heron\nlist: [Why?, x]'],
    'flow-empty-item': ['list', 'title: Heron\nlist: [a, , b]'],
    'flow-unindented': ['list', 'title: Heron\nlist: [a,\nb]'],
    'lone-cr': ['title', 'title: Heron\rmore: x'],
    'next-line-character': ['title', 'title: Heron\u0085more: x'],
    'line-separator': ['title', 'title: Heron\u2028more: x'],
    'no-break-space': ['title', 'title: Unité\u00a01'],
    'zero-width-space': ['title', 'title: Her\u200bon'],
    'nul-escape': ['title', 'title: "Her\\0on"'],
    'number-key': ['1', 'title: Heron\n1: one'],
    'on-key': ['on', 'title: Heron\non: x'],
  }
  return Object.entries(forms).map(([name, [probe, line]]) => ({
    id: `syntax/${name}`,
    text: writePost(surroundings, { title: line }),
    probe,
  }))
}
