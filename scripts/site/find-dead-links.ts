import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** Links of a built site that lead to no file or to no place in it, and what it loads from elsewhere; a line each. */
export function findDeadLinks(folder: string): string[] {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
  )
  const texts = new Map<string, string>()
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(posix.join(folder, file), 'utf8')
    texts.set(file, text)
    return text
  }
  const dead: string[] = []
  for (const page of [...files].filter((name) => name.endsWith('.html'))) {
    for (const [, name = '', address = ''] of textOf(page).matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      if (address.startsWith('data:')) continue
      if (/^[a-z]+:|^\/\//i.test(address)) {
        // A link may lead out; nothing may be loaded from there.
        if (name !== 'a') dead.push(`${page}: loads ${address}`)
        continue
      }
      const [path = '', anchor = ''] = decodeURI(address).split('#')
      const target = targetOf(page, path)
      if (!files.has(target)) dead.push(`${page}: ${address} leads to no file`)
      else if (anchor !== '' && target.endsWith('.html') && !hasPlace(textOf(target), decodeURIComponent(anchor))) {
        dead.push(`${page}: ${address} leads to no place in ${target}`)
      }
    }
  }
  return dead
}

function targetOf(page: string, path: string): string {
  const target = path === '' ? page : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)
  if (target === '' || target.endsWith('/')) return `${target}index.html`
  return posix.extname(target) === '' ? `${target}.html` : target
}

function hasPlace(html: string, anchor: string): boolean {
  return html.includes(` id="${anchor}"`)
}
