import { translate } from '../../locales/translate.ts'
import type { OpenSite } from './open-site.ts'

/**
 * What a site was taken for and why, as the words after `checked`; null for posts in the form that this program was made for.
 * `folder`: where the site was looked for, as it is to be shown.
 */
export function describeSite({ sites, kinds }: OpenSite, folder = ''): string | null {
  const inside = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const isModel = kinds.some((kind) => kind.isModel)
  if (sites.length === 0) {
    return isModel ? null : translate`without a schema: no site generator was recognised`
  }
  const names = [...new Set(sites.map(({ generator }) => generator.name))].map((name) => {
    const [first, ...others] = sites.filter(({ generator }) => generator.name === name).map(({ by }) => inside(by))
    return others.length === 0
      ? translate`${articleOf(name)} ${name} site (${String(first)})`
      : translate`${others.length + 1} ${name} sites (${String(first)}, …)`
  })
  const all =
    names.length > 1 ? translate`${names.slice(0, -1).join(translate`, `)} and ${String(names.at(-1))}` : names[0]
  if (
    sites.every(({ generator }) => generator.recognise.beside === true) &&
    kinds.some(({ generator }) => generator.id === 'any')
  )
    return translate`as ${String(all)}, and what lies beside it without a schema`
  return isModel
    ? translate`as ${String(all)}, its posts with the preset post, whose fields they have`
    : translate`as ${String(all)}`
}

function articleOf(name: string): string {
  return /^[aeio]/i.test(name) ? 'an' : 'a'
}
