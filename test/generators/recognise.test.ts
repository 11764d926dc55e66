import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import type { Generator } from '../../schemas/generator.ts'
import { GENERATORS } from '../../src/generators/index.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/generators')
const SITES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(SITES)('the site %s', (id) => {
  const root = join(FIXTURES, id)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const textOf = (name: string): string => (files.includes(name) ? readFileSync(join(root, name), 'utf8') : '')
  const one = GENERATORS.find((generator) => generator.id === id) as Generator

  it('is recognised as its own, and as no other', () => {
    expect(GENERATORS.find((generator) => isRecognised(generator, files, textOf))?.id).toBe(id)
  })

  it('has posts where the data says', () => {
    const { content, templates } = one
    const isPost = picomatch([...content.files], { dot: true, ignore: [...content.ignore, ...templates] })
    const posts = files.filter((file) => isPost(file) && content.extensions.some((ending) => file.endsWith(ending)))
    expect(posts.length).toBeGreaterThan(0)
    expect(posts.filter((file) => /scaffolds|archetypes|Templates/.test(file))).toEqual([])
  })
})

function isRecognised({ recognise }: Generator, files: readonly string[], textOf: (name: string) => string): boolean {
  const { files: globs, keys, packages, gems } = recognise
  const isSign = picomatch([...globs], { dot: true })
  const text = textOf('package.json')
  return (
    (globs.length > 0 && files.some((file) => isSign(file))) ||
    keys.some(({ file, key }) =>
      files
        .filter((name) => picomatch.isMatch(name, file))
        .some((name) => new RegExp(`^${key}\\b`, 'im').test(textOf(name))),
    ) ||
    packages.some((name) => text.includes(`"${name}"`)) ||
    gems.some((name) => textOf('Gemfile').includes(`'${name}'`))
  )
}
