import type { ChangeOf } from '../../edit/change.ts'
import type { Post } from '../../post/post.ts'
import type { Collection } from '../context.ts'
import { recoverDate } from './recover-date.ts'
import { recoverFrom } from './recover-from.ts'
import { recoverHabit } from './recover-habit.ts'
import { recoverTitle } from './recover-title.ts'
import type { Recover } from './recovery.ts'

const RECOVER_BY_NAME: ReadonlyMap<string, Recover> = new Map([
  ['from', recoverFrom],
  ['title', recoverTitle],
  ['date', recoverDate],
  ['author', recoverHabit],
  ['tags', recoverHabit],
  ['categories', recoverHabit],
])

/** Turns a top-level field that is missing or empty into the fixes that would fill it, best first. */
export function recoverField(name: string, post: Post, collection: Collection) {
  const field = collection.fields.find((one) => one.name === name)
  const isList = field?.kind === 'list'
  const only = field?.kind === 'text' && field.allowed?.length === 1 ? field.allowed[0] : undefined
  const found =
    only === undefined
      ? (RECOVER_BY_NAME.get(name)?.(post, collection, name) ?? [])
      : [{ title: 'onlyValue' as const, value: only, safety: 'safe' as const }]
  const order = collection.fields.map((one) => one.name)
  const isThere = Object.hasOwn(post.data, name)
  return found
    .filter(({ value }) => field === undefined || isList === (typeof value === 'object'))
    .map(({ title, value, safety }) => ({
      title,
      // What another source has is not the same to do.
      ...(title === 'habit' ? { kind: `habit ${JSON.stringify(value)}` } : {}),
      values: { field: name, value: typeof value === 'object' ? value.join(', ') : String(value) },
      safety,
      changes: [
        isThere
          ? ({ kind: 'set', path: [name], value, plain: name === 'date' } satisfies ChangeOf<'set'>)
          : ({ kind: 'insert', key: name, value, order, plain: name === 'date' } satisfies ChangeOf<'insert'>),
      ],
    }))
}
