/** Every rule, by name. Written by `npm run generate`: change the rules, not this file. */
import type { AnyRule } from './rule.ts'
import { ambiguousScalar } from './ambiguous-scalar.ts'
import { blankItem } from './blank-item.ts'
import { byteOrderMark } from './byte-order-mark.ts'
import { cutOffText } from './cut-off-text.ts'
import { dateFilenameMismatch } from './date-filename-mismatch.ts'
import { dateStyle } from './date-style.ts'
import { duplicateItem } from './duplicate-item.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicatePermalink } from './duplicate-permalink.ts'
import { duplicateSource } from './duplicate-source.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { emptyField } from './empty-field.ts'
import { emptyFrontMatter } from './empty-front-matter.ts'
import { executableFrontMatter } from './executable-front-matter.ts'
import { fieldOrder } from './field-order.ts'
import { futureDate } from './future-date.ts'
import { hiddenLineBreak } from './hidden-line-break.ts'
import { impossibleDate } from './impossible-date.ts'
import { inconsistentItem } from './inconsistent-item.ts'
import { invalidEncoding } from './invalid-encoding.ts'
import { invalidType } from './invalid-type.ts'
import { invalidUrl } from './invalid-url.ts'
import { invalidValue } from './invalid-value.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { listStyle } from './list-style.ts'
import { malformedDate } from './malformed-date.ts'
import { malformedFence } from './malformed-fence.ts'
import { markupInTitle } from './markup-in-title.ts'
import { missingField } from './missing-field.ts'
import { missingFile } from './missing-file.ts'
import { missingFrontMatter } from './missing-front-matter.ts'
import { missingTimezone } from './missing-timezone.ts'
import { misspelledField } from './misspelled-field.ts'
import { notAList } from './not-a-list.ts'
import { notAMapping } from './not-a-mapping.ts'
import { oversizedFrontMatter } from './oversized-front-matter.ts'
import { privateUrl } from './private-url.ts'
import { quoteStyle } from './quote-style.ts'
import { repeatedFrontMatter } from './repeated-front-matter.ts'
import { ruleFailure } from './rule-failure.ts'
import { sourceMismatch } from './source-mismatch.ts'
import { syntaxError } from './syntax-error.ts'
import { titleMismatch } from './title-mismatch.ts'
import { trackingParameter } from './tracking-parameter.ts'
import { unclosedFrontMatter } from './unclosed-front-matter.ts'
import { unknownAuthor } from './unknown-author.ts'
import { unknownField } from './unknown-field.ts'
import { unknownItem } from './unknown-item.ts'
import { unknownLayout } from './unknown-layout.ts'
import { unportableYaml } from './unportable-yaml.ts'
import { unpublishedName } from './unpublished-name.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unsupportedFrontMatter } from './unsupported-front-matter.ts'
import { untrimmedValue } from './untrimmed-value.ts'
import { unusedSuppression } from './unused-suppression.ts'

export const RULES: readonly AnyRule[] = [
  ambiguousScalar,
  blankItem,
  byteOrderMark,
  cutOffText,
  dateFilenameMismatch,
  dateStyle,
  duplicateItem,
  duplicateKey,
  duplicatePermalink,
  duplicateSource,
  duplicateTitle,
  emptyField,
  emptyFrontMatter,
  executableFrontMatter,
  fieldOrder,
  futureDate,
  hiddenLineBreak,
  impossibleDate,
  inconsistentItem,
  invalidEncoding,
  invalidType,
  invalidUrl,
  invalidValue,
  invisibleCharacter,
  listStyle,
  malformedDate,
  malformedFence,
  markupInTitle,
  missingField,
  missingFile,
  missingFrontMatter,
  missingTimezone,
  misspelledField,
  notAList,
  notAMapping,
  oversizedFrontMatter,
  privateUrl,
  quoteStyle,
  repeatedFrontMatter,
  ruleFailure,
  sourceMismatch,
  syntaxError,
  titleMismatch,
  trackingParameter,
  unclosedFrontMatter,
  unknownAuthor,
  unknownField,
  unknownItem,
  unknownLayout,
  unportableYaml,
  unpublishedName,
  unreadableFile,
  unsupportedFrontMatter,
  untrimmedValue,
  unusedSuppression,
]

/** Any of them, with its types. */
export type OwnRule =
  | typeof ambiguousScalar
  | typeof blankItem
  | typeof byteOrderMark
  | typeof cutOffText
  | typeof dateFilenameMismatch
  | typeof dateStyle
  | typeof duplicateItem
  | typeof duplicateKey
  | typeof duplicatePermalink
  | typeof duplicateSource
  | typeof duplicateTitle
  | typeof emptyField
  | typeof emptyFrontMatter
  | typeof executableFrontMatter
  | typeof fieldOrder
  | typeof futureDate
  | typeof hiddenLineBreak
  | typeof impossibleDate
  | typeof inconsistentItem
  | typeof invalidEncoding
  | typeof invalidType
  | typeof invalidUrl
  | typeof invalidValue
  | typeof invisibleCharacter
  | typeof listStyle
  | typeof malformedDate
  | typeof malformedFence
  | typeof markupInTitle
  | typeof missingField
  | typeof missingFile
  | typeof missingFrontMatter
  | typeof missingTimezone
  | typeof misspelledField
  | typeof notAList
  | typeof notAMapping
  | typeof oversizedFrontMatter
  | typeof privateUrl
  | typeof quoteStyle
  | typeof repeatedFrontMatter
  | typeof ruleFailure
  | typeof sourceMismatch
  | typeof syntaxError
  | typeof titleMismatch
  | typeof trackingParameter
  | typeof unclosedFrontMatter
  | typeof unknownAuthor
  | typeof unknownField
  | typeof unknownItem
  | typeof unknownLayout
  | typeof unportableYaml
  | typeof unpublishedName
  | typeof unreadableFile
  | typeof unsupportedFrontMatter
  | typeof untrimmedValue
  | typeof unusedSuppression
