import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { pathFrom } from '../../src/run/path-from.ts'

const FOLDERS = ['/site', '/site/blog', '/site/blog/en', '/sites', '/other', '/']
const PATHS = [
  'walk.md',
  'blog/walk.md',
  'blog/en/walk.md',
  'blogs/walk.md',
  '../other/walk.md',
  '../../walk.md',
  '.notes/walk.md',
]

it.each(FOLDERS.flatMap((cwd) => FOLDERS.map((folder) => [cwd, folder])))(
  'paths in %s are turned into those from %s as resolving would',
  (cwd, folder) => {
    for (const path of PATHS) {
      const within = posix.relative(cwd, posix.resolve(cwd, path))
      expect(pathFrom(folder, cwd)(within)).toBe(posix.relative(folder, posix.resolve(cwd, within)))
    }
  },
)
