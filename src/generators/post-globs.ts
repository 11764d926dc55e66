import type { Generator } from '../../schemas/generator.ts'

/** The globs of a generator's posts, where the configuration of a site says nothing else: folders with its extensions. */
export function postGlobs({ content: { files, extensions } }: Pick<Generator, 'content'>): string[] {
  const [only, ...others] = extensions.map((extension) => extension.slice(1))
  const name = others.length === 0 ? `*.${only}` : `*.{${[only, ...others].join(',')}}`
  return files.map((glob) => (glob.endsWith('/**') || glob === '**' ? `${glob}/${name}` : glob))
}
