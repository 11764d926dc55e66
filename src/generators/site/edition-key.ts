import type { Generator } from '../../../schemas/generator.ts'
import { editionOf } from '../edition-of.ts'

/** Turns the path of a post from the root of its site into a text that posts of one language and version share; `''` where none is named. */
export function editionKey({ languages }: Pick<Generator, 'languages'>, path: string, isSure: boolean): string {
  const { language, version } = editionOf({ languages }, path, isSure)
  return language === null && version === null ? '' : `${language ?? ''} ${version ?? ''}`
}
