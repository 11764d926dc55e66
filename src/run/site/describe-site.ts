import type { OpenSite } from './open-site.ts'

/** What a site was taken for and why, as the words after `checked`; null for posts in the form that this program was made for. */
export function describeSite({ sites, kinds }: OpenSite): string | null {
  const isModel = kinds.some((kind) => kind.isModel)
  if (sites.length === 0) {
    return isModel ? null : 'without a schema: no site generator was recognised'
  }
  const names = sites.map(({ generator, by }) => `${articleOf(generator.name)} ${generator.name} site (${by})`)
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return `as ${all}${isModel ? ', its posts with the preset post, whose fields they have' : ''}`
}

function articleOf(name: string): string {
  return /^[aeio]/i.test(name) ? 'an' : 'a'
}
