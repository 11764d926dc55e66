import type { Effect, Generator } from '../../../schemas/generator.ts'

/** The reader of a site and what it does, as messages name them. */
export interface SiteEffect {
  /** Null where no generator was recognised, so that any may be meant. */
  readonly generator: string | null
  readonly effect: Effect
}

export function siteEffect({ id, name }: Generator, effect: Effect): SiteEffect {
  return { generator: id === 'any' ? null : name, effect }
}

/** Turns what a generator does with something into a sentence: `Hugo stops the build at it.` */
export function describeEffect({ generator, effect }: SiteEffect): string {
  const name = generator ?? 'A site generator'
  switch (effect) {
    case 'stops-build':
      return generator === null ? 'Site generators stop at it with an error.' : `${name} stops the build at it.`
    case 'drops-post':
      return `${name} leaves the post out of the site.`
    case 'drops-front-matter':
      return `${name} loses all fields of the post over it.`
    case 'publishes-raw':
      return `${name} publishes it as text of the page.`
    case 'drops-field':
      return `${name} takes no value from it.`
    case 'misreads':
      return `${name} takes it for another value than the one that is written.`
    case 'warning':
      return `${name} warns about it.`
    case 'nothing':
      return `${name} reads it as it is written.`
  }
}
