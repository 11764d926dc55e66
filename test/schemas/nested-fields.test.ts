/** Fields in fields: what the generator itself defines is held to its types, at its place; what is the site's own is left alone. */
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from '../cli/run-cli.ts'

async function found(preset: string, block: string): Promise<string[]> {
  const { stdout } = await runCli(['--preset', preset, '--format', 'compact', '--stdin-filename', 'a.md', '-'], {
    cwd: tempFolder(),
    stdin: `---\n${block}\n---\nText.\n`,
  })
  return [...stdout.matchAll(/^\S+?:(\d+:\d+): (\w+) ([a-z-]+)/gm)].map(
    ([, place, level, rule]) => `${place} ${level} ${rule}`,
  )
}

const WRONG: Readonly<Record<string, readonly (readonly [block: string, problem: string])[]>> = {
  starlight: [
    ['title: A\nsidebar:\n  order: first', '4:10 error invalid-type'],
    ['title: A\nsidebar: {label: 5}', '3:18 error invalid-type'],
    ['title: A\ntableOfContents:\n  maxHeadingLevel: four', '4:20 error invalid-type'],
    ['title: A\ntableOfContents: {maxHeadingLevel: 7}', '3:36 error invalid-value'],
    ['title: A\nhero:\n  actions:\n    - text: Start', '5:7 error missing-field'],
    ['title: A\nsidebar:\n  badge: {text: New, variant: loud}', '4:31 error invalid-value'],
    ['title: A\nhead:\n  - tag: mta', '4:10 error invalid-value'],
    ['title: A\nbanner: Closed', '3:9 error invalid-type'],
    ['title: A\ntemplate: spalsh', '3:11 error invalid-value'],
    ['title: A\ndescription:', '3:1 error empty-field'],
    ['description: A', '1:1 error missing-field'],
  ],
  docusaurus: [
    ['draft: yes', '2:8 error invalid-type'],
    ['sidebar_position: ten', '2:19 error invalid-type'],
    ['toc_max_heading_level: 7', '2:24 error invalid-value'],
    ['tags: rivers, walks', '2:7 error not-a-list'],
    ['tags: [rivers, ""]', '2:16 error blank-item'],
    ['tags: [{label: Rivers}]', '2:8 error missing-field'],
    ['authors: [{name: [Lin]}]', '2:18 error invalid-type'],
    ['last_update: {}', '2:14 error invalid-value'],
    ['image: ./my river.png', '2:8 error invalid-value'],
    ['draft: true\nunlisted: true', '3:11 error invalid-value'],
    ['authors: lin\nauthor: Lin Yi', '3:9 error invalid-value'],
    ['title:', '2:1 error empty-field'],
  ],
  hugo: [
    ['title: A\nweight: first', '3:9 error invalid-type'],
    ['title: A\nsitemap: {priority: high}', '3:21 error invalid-type'],
    ['title: A\nmenus:\n  main:\n    weight: first', '5:13 error invalid-type'],
    ['title: A\nbuild: {render: sometimes}', '3:17 error invalid-value'],
    ['title: A\nresources: river.jpg', '3:12 error not-a-list'],
    ['title: A\nurl: https://riverside.example/x/', '3:6 error invalid-value'],
    ['title: [A, B]', '2:8 error invalid-type'],
  ],
  jekyll: [
    ['title: A\npublished: maybe', '3:12 error invalid-type'],
    ['title: A\ncategories: {a: b}', '3:13 error invalid-type'],
    ['title: A\npermalink: 2020', '3:12 error invalid-type'],
  ],
  hexo: [
    ['title: A\npublished: no', '3:12 error invalid-type'],
    ['title: A\npermalink: 2020', '3:12 error invalid-type'],
  ],
  eleventy: [
    ['title: A\nlayout: 5', '3:9 error invalid-type'],
    ['title: A\neleventyNavigation:\n  key: A\n  order: first', '5:10 error invalid-type'],
    ['title: A\npagination: walks', '3:13 error invalid-type'],
  ],
  vitepress: [
    ['title: 2020', '2:8 error invalid-type'],
    ['hero:\n  actions: Start', '3:12 error invalid-type'],
    ['features:\n  - title: [A]', '3:12 error invalid-type'],
    ['outline: 7', '2:10 error invalid-value'],
    ['sidebar: "false"', '2:10 error invalid-type'],
  ],
  zola: [
    ['title: A\nweight: ten', '3:9 error invalid-type'],
    ['title: A\ntaxonomies: {tags: rivers}', '3:20 error invalid-type'],
    ['title: 2020', '2:8 error invalid-type'],
    ['title: A\nextra: cover', '3:8 error invalid-type'],
    ['title: A\nslug: ""', '3:7 error empty-field'],
  ],
  mkdocs: [['title: A\nsearch: {boost: high}', '3:17 error invalid-type']],
  obsidian: [['tags: {a: b}', '2:7 error invalid-type']],
  contentlayer: [['title: 2020', '2:8 error invalid-type']],
  'agent-files': [
    ['name: walks', '1:1 error missing-field'],
    ['name: walks\ndescription:', '3:1 error empty-field'],
    ['name: walks\ndescription: 5', '3:14 error invalid-type'],
    ['alwaysApply: "true"', '2:14 error invalid-type'],
    ['description: A\nhandoffs: [{label: 5}]', '3:20 error invalid-type'],
  ],
}

describe.each(Object.entries(WRONG))('%s', (preset, cases) => {
  it.each(cases)('%j', async (block, problem) => {
    expect(await found(preset, block)).toContain(problem)
  })
})

const RIGHT: readonly (readonly [preset: string, block: string])[] = [
  ['starlight', 'title: ""\nsidebar: {label: "", mine: 1}\nown: {order: first}'],
  ['docusaurus', 'title: 2020\ndescription: ""\ndraft: "true"\nsidebar_position: "2"\ntags: []\nauthors: [a, b]'],
  ['hugo', 'title: 2020\ndescription:\ntags: []\nweight: "10"\ndraft: "true"\nmenu: {main: }\nparams:'],
  ['jekyll', 'title: 2020\ntags: a b\ncategories:\npublished: no\nimage:'],
  ['hexo', 'title: 2020\ntags: a\ncategories: [[a, b], c]\nlayout: false'],
  ['eleventy', 'title: 2020\ntags: a\npermalink: {build: /a/}\neleventyNavigation: {key: A, order: "2"}'],
  ['vitepress', 'title: ""\noutline: {level: [2, 3]}\nprev: false\nfooter: MIT'],
  ['zola', 'title: A\ntaxonomies: {tags: []}\nextra: {order: first}\ndate:'],
  ['mkdocs', 'title: 2020\ntags: a\nhide: toc\nsearch: {exclude: yes}'],
  ['obsidian', 'aliases: 1984\ntags:\ncssclasses: []'],
  ['agent-files', 'description:\nglobs:\nalwaysApply: false'],
]

it.each(RIGHT)('%s takes %j', async (preset, block) => {
  const schema = /invalid-|not-a-list|blank-item|-field/
  expect((await found(preset, block)).filter((one) => schema.test(one))).toEqual([])
})
