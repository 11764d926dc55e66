/** The readers of all that is not plain: the parsers take longer to load than a thousand plain posts to lint, and most runs need none. */
import { latePart } from '../late/late-part.ts'

export const yamlReaders = latePart<typeof import('./yaml-readers.ts')>('yaml-readers')
export const tomlReaders = latePart<typeof import('./toml-readers.ts')>('toml-readers')
export const jsonReaders = latePart<typeof import('./json-readers.ts')>('json-readers')
