import { defineRule } from './rule.ts'

/** Fields in another order than that of the schema. */
export const fieldOrder = defineRule({
  id: 'field-order',
  group: 'style',
  level: 'off',
  fixes: ['safe'],
  summary: 'The fields stand in another order than in the schema.',
  why: 'Posts whose fields stand in the same order are easier to read, to compare and to merge.',
  options: (z) =>
    z.object({
      order: z
        .array(z.string())
        .nullable()
        .default(null)
        .describe(
          "Names of the fields in their order; null means the schema's order. Other fields stay behind the field they follow.",
        ),
    }),
  messages: {
    late: ({ field, before }: { field: string; before: string }) => ({
      what: `\`${field}\` stands after \`${before}\`, but should stand before it`,
      how: `Move \`${field}\` above \`${before}\`.`,
    }),
  },
  titles: { reorder: () => 'Put the fields in order' },
  examples: [
    { bad: '---\ndate: 2023-10-28\ntitle: A walk\n---\n', fixed: '---\ntitle: A walk\ndate: 2023-10-28\n---\n' },
    {
      bad: '---\n# 原文\nfrom: https://example.com/river.html\ntitle: 河边散步\n---\n',
      fixed: '---\ntitle: 河边散步\n# 原文\nfrom: https://example.com/river.html\n---\n',
    },
  ],
  *check(post, { options, collection }) {
    const order = options.order ?? collection.fields.map(({ name }) => name)
    const places = new Map(order.map((name, index) => [name, index]))
    // Keys that look like numbers come first in the data, wherever they are written: so nothing is said by data alone.
    if (findLate(Object.keys(post.data), places) === null) return
    const { root } = post.tree()
    const late =
      root?.kind === 'map'
        ? findLate(
            root.entries.map(({ key }) => key.text),
            places,
          )
        : null
    if (late === null) return
    yield {
      message: 'late',
      values: late,
      place: { path: [late.field], part: 'key' },
      fixes: [{ title: 'reorder', values: {}, safety: 'safe', changes: [{ kind: 'reorder', order }] }],
    }
  },
})

/** The first field that stands behind one that should follow it. */
function findLate(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
): { field: string; before: string } | null {
  let last = { name: '', place: -1 }
  for (const name of names) {
    const place = places.get(name)
    if (place === undefined) continue
    if (place < last.place) return { field: name, before: firstAfter(names, places, place) }
    last = { name, place }
  }
  return null
}

function firstAfter(names: readonly string[], places: ReadonlyMap<string, number>, place: number): string {
  return names.find((name) => (places.get(name) ?? -1) > place) ?? ''
}
