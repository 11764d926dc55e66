import { expect, it } from 'vitest'
import { matchGlobs } from '../../src/run/config/match-globs.ts'
import { matchGlob } from '../../src/run/globs.ts'
import '../../src/library/index.ts'

it.each([matchGlob, (glob: string) => matchGlobs([glob], '', false)])(
  'a test of paths can be given to filter',
  (match) => {
    expect(['a.md', 'b.txt', 'c.txt'].filter(match('*.md'))).toEqual(['a.md'])
  },
)
