import { expect, it } from 'vitest'
import { kindOfSlip } from '../../src/values/likeness/kind-of-slip.ts'

it.each([
  ['auhtor', 'author', 'swap'],
  ['Titel', 'title', 'swap'],
  ['imagee', 'image', 'double'],
  ['coments', 'comments', 'double'],
  ['exerpt', 'excerpt', 'inner'],
  ['descraption', 'description', 'inner'],
  ['updatedDat', 'updatedDate', 'inner'],
  ['height', 'weight', null],
  ['border', 'order', null],
  ['nodes', 'notes', null],
  ['layouts', 'layout', null],
  ['tag', 'tags', null],
  ['description', 'Description', null],
  ['', 'a', null],
  ['sidebar', 'side', null],
])('%s for %s: %s', (name, meant, kind) => {
  expect(kindOfSlip(name, meant)).toBe(kind)
})
