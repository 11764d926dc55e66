import { expect, it } from 'vitest'
import { defaultProject } from '../../../src/run/config/default-project.ts'

it('is the preset `post` in all that a preset says', () => {
  const [collection] = defaultProject(import.meta.dirname).collections
  expect(collection).toMatchObject({ frontMatter: 'required', rules: {}, ignore: [], portable: true })
})
