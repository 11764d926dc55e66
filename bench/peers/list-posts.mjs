// The posts below some folders.
import { readdirSync, statSync } from 'node:fs'

export function listPosts(paths) {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listPosts([`${path}/${entry.name}`])
      return entry.name.endsWith('.md') ? [`${path}/${entry.name}`] : []
    })
  })
}
