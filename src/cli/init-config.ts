import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { translate } from '../locales/translate.ts'
import { CONFIG_NAMES } from '../run/config/find-config.ts'
import { type ConfigFacts, configJson, configText, type NewCollection } from '../run/init/config-text.ts'
import { schemaAddress } from '../run/init/schema-address.ts'
import { lookAt } from '../run/look-at.ts'
import { describeSite } from '../run/site/describe-site.ts'
import { findSites } from '../run/site/find-sites.ts'
import { type OpenSite, openSite } from '../run/site/open-site.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { adoptSchemas } from './adopt-schemas.ts'
import type { InitFlags } from './commands/init.ts'
import type { Environment } from './environment.ts'
import { learnConfig } from './learn-config.ts'
import type { Outcome } from './outcome.ts'
import { UsageError } from './usage-error.ts'
import { writeLines } from './write-lines.ts'

/** Writes a configuration for the site in the working directory and says what it covers, or learned. Throws UsageError. */
export async function initConfig(
  paths: readonly string[],
  flags: InitFlags,
  environment: Environment,
): Promise<Outcome> {
  const { cwd } = environment
  const name = flags.json === true ? 'postlint.config.json' : 'postlint.config.ts'
  const there = CONFIG_NAMES.filter((one) => lookAt(join(cwd, one)) !== undefined)
  const [first] = there
  if (first !== undefined && flags.force !== true)
    throw new UsageError(translate`${first} exists already`, translate`Remove it first to start anew, or give --force.`)
  if (paths.length > 0 && flags.infer !== true)
    throw new UsageError(translate`paths are for --infer`, translate`Write postlint init --infer <paths>.`)
  const site = openSite(findSites(cwd), { untrusted: false, named: [] })
  const { collections, taken, lines } =
    flags.infer === true
      ? { ...(await learnConfig(paths, site, environment)), taken: [] }
      : await adoptSchemas(site, environment, flags.json === true)
  const facts: ConfigFacts = { why: whyOf(site, collections), collections, taken, $schema: schemaAddress(cwd) }
  const fault = writeNewFile(name, flags.json === true ? configJson(facts) : configText(facts), cwd)
  if (fault !== null) throw new UsageError(translate`${name} could not be written: ${fault}`)
  // Two configurations in one folder are an error.
  for (const other of there) if (other !== name) rmSync(join(cwd, other))
  const by = site.sites.map((one) => translate`${one.generator.name}, by ${one.by}`)
  const shown = by.length === 0 ? translate`no site generator was recognised` : by.join(translate`; `)
  const next = translate`next: postlint checks the posts, postlint fix --diff shows what it would repair`
  writeLines(environment.stdout, [translate`wrote ${name} (${shown})`, ...lines, next].join('\n'), '')
  return 'fine'
}

function whyOf(site: OpenSite, collections: readonly NewCollection[]): string {
  if (site.sites.length === 0 && collections.some(({ own }) => own !== null))
    return 'Checked with the schemas that the site has itself; no site generator was recognised.'
  return `Checked ${describeSite(site) ?? 'with the preset post, whose fields these posts have'}.`
}
