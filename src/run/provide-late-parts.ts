import { createRequire } from 'node:module'
import { loadLatePartsBy } from '../late/late-part.ts'

/** Lets the core load its late parts: the build puts a file for each beside the one that holds this function. */
export function provideLateParts(): void {
  const require = createRequire(import.meta.url)
  loadLatePartsBy((name) => require(`./${name}.js`))
}
