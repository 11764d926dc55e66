/** The library: the same core as the command line. Importing it does nothing but to say where its parts lie. */
import { provideLateParts } from '../run/provide-late-parts.ts'

export { z } from 'zod'
export { post } from '../../schemas/post.ts'
export type { JsonReport } from '../../schemas/report.ts'
export type { Diagnostic, Fix, RelatedPlace } from '../check/diagnostic.ts'
export type { Change, Edit, NewValue } from '../edit/change.ts'
export type { Format } from '../post/block.ts'
export type { KeyPath, Place, Position, Span } from '../post/place.ts'
export type { Post } from '../post/post.ts'
export type { Source } from '../post/source.ts'
export type { Entry, ListNode, MapNode, Node, ScalarNode, Tree } from '../post/tree.ts'
export type { AppliedFix } from '../report/applied-fix.ts'
export { defineReporter } from '../report/define-reporter.ts'
export type { FileReport, Report, Reporter, ReporterContext, RunEnd, Summary } from '../report/report.ts'
export type { Collection, Context, Field, FieldKind } from '../rules/context.ts'
export type { DateField } from '../rules/dates/read-date-field.ts'
export type {
  Example,
  FixIdea,
  Group,
  Level,
  LevelSetting,
  PostFact,
  Related,
  Safety,
  ScalarPlace,
  Text,
  ValueContext,
} from '../rules/rule.ts'
export { defineRule, type Finding, type Rule } from '../rules/rule.ts'
export { type AstroOptions, astroCollections } from '../run/config/astro/astro-collections.ts'
export { ConfigError } from '../run/config/config-error.ts'
export type { UrlReading } from '../values/urls/url-reading.ts'
export { type CollectionConfig, type Config, defineConfig, type Plugin } from './define-config.ts'
export { type FixFilesOptions, fixFiles } from './fix-files.ts'
export { type FixTextOptions, type FixTextResult, fixText } from './fix-text.ts'
export * from './generator-schemas.ts'
export { type LintFilesOptions, lintFiles } from './lint-files.ts'
export { type LintResult, lintText } from './lint-text.ts'
export type { LintOptions } from './options.ts'
export { type ParseResult, parsePost } from './parse-post.ts'

provideLateParts()
