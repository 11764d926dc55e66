import type { Catalogue } from '../catalogue.ts'
import type { RuleWords } from '../rule-words.ts'
import { itemNames } from '../zh/item-names.ts'
import { HINTS } from './hints.ts'
import { corpus } from './rules/corpus.ts'
import { dates } from './rules/dates.ts'
import { fence } from './rules/fence.ts'
import { file } from './rules/file.ts'
import { lists } from './rules/lists.ts'
import { own } from './rules/own.ts'
import { schema } from './rules/schema.ts'
import { site } from './rules/site.ts'
import { style } from './rules/style.ts'
import { syntax } from './rules/syntax.ts'
import { text } from './rules/text.ts'
import { urls } from './rules/urls.ts'
import { SENTENCES } from './sentences/index.ts'
import { TEXTS } from './texts.ts'

const rules: RuleWords = {
  ...file,
  ...fence,
  ...syntax,
  ...schema,
  ...dates,
  ...urls,
  ...lists,
  ...text,
  ...site,
  ...corpus,
  ...style,
  ...own,
}

/** Traditional Chinese, loaded when it is asked for. */
export const CATALOGUE: Catalogue = {
  rules,
  ...itemNames('項'),
  sentences: SENTENCES,
  texts: { ...TEXTS, ...HINTS },
}
