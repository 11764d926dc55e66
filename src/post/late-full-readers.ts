import { latePart } from '../late/late-part.ts'

/** The parsers take longer to load than a thousand plain posts to lint, and most runs need none. */
export const fullReaders = latePart<typeof import('./full-readers.ts')>('full-readers')
