/** Every rule, by name. Written by `npm run generate`: change the rules, not this file. */

import { emptyField } from './empty-field.ts'
import { missingFrontMatter } from './missing-front-matter.ts'
import type { AnyRule } from './rule.ts'
import { ruleFailure } from './rule-failure.ts'

export const RULES: readonly AnyRule[] = [emptyField, missingFrontMatter, ruleFailure]
