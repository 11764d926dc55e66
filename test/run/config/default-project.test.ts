import { expect, it } from 'vitest'
import { modelProject } from '../../../src/run/config/default-project.ts'

it('is the preset `post` in all that a preset says', async () => {
  const [collection] = (await modelProject(import.meta.dirname, 'en')).collections
  expect(collection).toMatchObject({ frontMatter: 'required', rules: {}, ignore: [], portable: true })
})
