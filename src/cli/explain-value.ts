import { translate } from '../locales/translate.ts'
import { LEVELS, type LevelSetting } from '../rules/rule.ts'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './usage-error.ts'
import type { WrongValue } from './wrong-value.ts'

/** Turns a value that an option does not take into what is wrong and the right form. */
export function explainValue({ option, value, known }: WrongValue): UsageError {
  switch (option) {
    case '--rule':
      return explainSetting(value, known)
    case '--only':
      return explainOnly(value, known)
    case '--format':
      return explainFormat(value, known)
    case '--locale':
    case 'POSTLINT_LOCALE':
      return new UsageError(translate`${option}: unknown language "${value}"`, didYouMean(value, known))
    default:
      return explainLimit(value, known)
  }
}

/** How other linters name or number levels. */
const LEVEL_HABITS: Readonly<Record<string, LevelSetting | undefined>> = {
  '0': 'off',
  none: 'off',
  false: 'off',
  disable: 'off',
  ignore: 'off',
  hint: 'info',
  note: 'info',
  notice: 'info',
  infos: 'info',
  '1': 'warning',
  warn: 'warning',
  warnings: 'warning',
  '2': 'error',
  errors: 'error',
  on: 'error',
  true: 'error',
}

function levelOf(word: string): LevelSetting | undefined {
  return LEVELS.find((level) => level === word) ?? LEVEL_HABITS[word.toLowerCase()]
}

function explainLimit(value: string, known: readonly string[]): UsageError {
  const meant = levelOf(value)
  const hint = meant === undefined || meant === 'off' ? didYouMean(value, known) : `Write --fail-on ${meant}.`
  return new UsageError(translate`--fail-on: unknown level "${value}"`, hint)
}

function explainOnly(value: string, known: readonly string[]): UsageError {
  const several = value.split(/[\s,]+/).filter((one) => one !== '')
  if (several.length < 2 || several.some((one) => !known.includes(one))) return unknownRule('--only', value, known)
  return new UsageError(
    translate`--only takes one rule, not "${value}"`,
    translate`Write ${several.map((one) => `--only ${one}`).join(' ')}.`,
  )
}

/** `id:off`, `id: off, other: 2`, `{"id": "warn"}`: as other linters have it. */
function explainSetting(value: string, known: readonly string[]): UsageError {
  const meant = value.split(',').map((one) => {
    const [, id = '', word = ''] = /^[\s'"{]*([\w-]+)['"]?\s*[:=]\s*['"]?(\w+)[\s'"}]*$/.exec(one) ?? []
    const level = levelOf(word)
    return known.includes(id) && level !== undefined ? `--rule ${id}=${level}` : null
  })
  const [, id = '', level = ''] = /^([^=]*)=?(.*)$/s.exec(value) ?? []
  const isKnown = known.includes(id)
  const unknown = `--rule ${id}: unknown level "${level}"`
  if (meant.every((one) => one !== null)) {
    const isLevel = isKnown && meant.length === 1
    return new UsageError(
      isLevel ? unknown : translate`--rule: "${value}" is not <id>=<level>`,
      translate`Write ${meant.join(' ')}.`,
    )
  }
  if (!isKnown) return unknownRule('--rule', id, known)
  return new UsageError(
    level === '' ? translate`--rule ${id}: a level is missing` : unknown,
    translate`Write --rule ${id}=<${LEVELS.join('|')}>.`,
  )
}

function unknownRule(option: string, id: string, known: readonly string[]): UsageError {
  const near = didYouMean(id, known)
  const hint = near.startsWith('Did') ? `${near} ` : ''
  return new UsageError(translate`${option}: unknown rule "${id}"`, translate`${hint}\`postlint rules\` lists all.`)
}

/** Formats of other linters that are nearly one of these. */
const FORMAT_HABITS: Readonly<Record<string, string>> = {
  stylish: 'pretty',
  full: 'pretty',
  verbose: 'pretty',
  codeframe: 'pretty',
  text: 'compact',
  concise: 'compact',
  unix: 'compact',
  line: 'compact',
  jsonl: 'ndjson',
  'json-lines': 'ndjson',
  'github-actions': 'github',
  reviewdog: 'rdjson',
  xml: 'checkstyle',
  md: 'markdown',
}

function explainFormat(value: string, known: readonly string[]): UsageError {
  const [name = ''] = value.split('=')
  if (known.includes(name)) {
    return new UsageError(
      translate`--format ${name}=: the file name is missing`,
      translate`Write --format ${name}=<file>.`,
    )
  }
  return new UsageError(translate`--format: unknown format "${name}"`, meantFormat(value, name, known))
}

function meantFormat(value: string, name: string, known: readonly string[]): string {
  const several = value.split(/\s*,\s*/)
  if (several.length > 1 && several.every((one) => known.includes(one))) {
    return translate`Write ${several.map((one, at) => `--format ${one}${at === 0 ? '' : '=<file>'}`).join(' ')}.`
  }
  const [, before = '', after = ''] = /^([\w-]+)[:\s](.+)$/s.exec(name) ?? []
  if (known.includes(before)) return translate`Write ${`--format ${before}=${after}`}.`
  const habit = Object.hasOwn(FORMAT_HABITS, name) ? FORMAT_HABITS[name] : undefined
  return habit === undefined ? didYouMean(name, known) : translate`Write ${`--format ${habit}`}.`
}
