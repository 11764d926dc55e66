import { expect, it } from 'vitest'
import { PRESETS } from '../../../schemas/presets.ts'
import { defaultProject } from '../../../src/run/config/default-project.ts'

it('is the preset `post` in all that a preset says', () => {
  const [collection] = defaultProject(import.meta.dirname, false).collections
  const { frontMatter, rules, ignore } = PRESETS.post
  expect(collection).toMatchObject({ frontMatter, rules, ignore, generator: 'post' })
})
