import type { Form, Surroundings } from './form.ts'
import { writePost } from './write-post.ts'

/** How a text may be written that is no text. */
const SCALARS: Record<string, string> = {
  number: '2020',
  fraction: '1.10',
  yes: 'yes',
  y: 'y',
  true: 'true',
  octal: '012',
  sexagesimal: '1:30',
  thousands: '1,000',
  exponent: '1e3',
  hash: '123e4567',
  binary: '0b11',
  underscore: '1_000',
  'large-number': '9007199254740993',
  date: '2018-11-21',
  null: 'null',
  tilde: '~',
  empty: '',
  'empty-text': '""',
  list: '[Heron, Egret]',
  map: '{name: Heron}',
}

const LISTS: Record<string, string> = {
  list: '\n  - a\n  - b c',
  'flow-list': '[a, b c]',
  'comma-text': 'Web, JavaScript',
  'full-width-comma-text': 'Web，JavaScript',
  'space-text': 'Web JavaScript',
  word: 'Web',
  empty: '',
  null: 'null',
  'empty-list': '[]',
  'empty-text': '""',
  number: '2020',
  'number-item': '[a, 2020]',
  'null-item': '[a, null]',
  'blank-item': '[a, ""]',
  'boolean-item': '[a, true]',
  'date-item': '[a, 2024-01-01]',
  'duplicate-item': '[a, a]',
  'nested-list': '[[a, b], c]',
  map: '{a: b}',
}

const VALUES: Record<string, Record<string, string>> = {
  title: SCALARS,
  tags: LISTS,
  categories: LISTS,
  description: { number: '2020', empty: '', list: '[a]', true: 'true' },
  draft: { true: 'true', yes: 'yes', text: '"true"', capital: 'True', number: '1', empty: '' },
  published: { false: 'false', no: 'no', text: '"false"' },
  layout: { unknown: 'nowhere', empty: '', none: 'none', null: 'null', number: '5', false: 'false', list: '[a]' },
  image: { missing: './nowhere.png', 'missing-root': '/nowhere.png', empty: '', number: '5' },
  slug: { path: 'a/b', absolute: '/a/b/', number: '2020', empty: '', spaces: 'a b', list: '[a]' },
  permalink: { path: 'a/b/', absolute: '/a/b/', number: '2020', empty: '', false: 'false', list: '[a]' },
  url: { absolute: '/a/b/', path: 'a/b/', number: '2020' },
  aliases: { text: '/old/', empty: '', number: '5' },
  author: { unknown: 'nobody' },
  authors: { unknown: 'nobody', 'unknown-item': '[nobody]', empty: '', number: '5' },
  weight: { text: 'first', 'number-text': '"5"', empty: '' },
}

const KEYS: Record<string, [probe: string, line: string]> = {
  Title: ['title', 'Title: Heron'],
  TITLE: ['title', 'TITLE: Heron'],
  Tags: ['tags', 'title: Heron\nTags: [a]'],
  Draft: ['draft', 'title: Heron\nDraft: true'],
  titel: ['title', 'titel: Heron'],
  unknown: ['whatever', 'title: Heron\nwhatever: x'],
  missing: ['title', ''],
}

const ADDRESSES: Record<string, string> = {
  permalink: '/walks/river/',
  slug: 'river',
  url: '/walks/river/',
  aliases: '[/old/river/]',
}

/** Keys, values of other types than meant, and addresses written twice. */
export function fieldForms(surroundings: Surroundings): Form[] {
  const forms: Form[] = []
  for (const [field, values] of Object.entries(VALUES)) {
    for (const [name, value] of Object.entries(values)) {
      const text = writePost(surroundings, { [field]: `${field}: ${value}` }, undefined)
      // The post's own layout would stand there twice.
      const lines = field === 'layout' ? surroundings.lines.filter((line) => !line.startsWith('layout:')) : null
      forms.push({
        id: `${field}/${name}`,
        text: lines === null ? text : writePost({ ...surroundings, lines }, { layout: `layout: ${value}` }),
        probe: field,
      })
    }
  }
  for (const [name, [probe, line]] of Object.entries(KEYS)) {
    forms.push({ id: `key/${name}`, text: writePost(surroundings, { title: line }), probe })
  }
  for (const [field, value] of Object.entries(ADDRESSES)) {
    const line = `${field}: ${value}`
    forms.push({
      id: `twice/${field}`,
      text: writePost(surroundings, { [field]: line }),
      beside: writePost(surroundings, { title: 'title: Egret', [field]: line }),
      probe: field,
    })
  }
  return forms
}
