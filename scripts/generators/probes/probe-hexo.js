import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { answerJobs, installed, load, versionsOf } from './answer-jobs.js'

const { default: Hexo } = await load('hexo/dist/hexo/index.js')

await answerJobs(versionsOf('hexo', 'hexo-front-matter', 'js-yaml'), async ({ site, post, beside }) => {
  // Hexo takes its plugins from the folder of the site alone.
  symlinkSync(join(installed, 'node_modules'), join(site, 'node_modules'))
  const hexo = new Hexo(site, { silent: true })
  const messages = []
  for (const level of ['warn', 'error', 'fatal'])
    hexo.log[level] = (...words) => messages.push(words.map((word) => word?.err?.message ?? String(word)).join(' '))
  await hexo.init()
  await hexo.load()
  const all = [...hexo.database.model('Post').toArray(), ...hexo.database.model('Page').toArray()]
  const find = (path) => all.find((one) => `source/${one.source}` === path)
  const doc = find(post)
  const published =
    doc !== undefined &&
    hexo.locals
      .get('posts')
      .toArray()
      .concat(hexo.locals.get('pages').toArray())
      .some((one) => one._id === doc._id)
  const fields = doc === undefined ? {} : doc.toObject()
  delete fields._id
  for (const key of ['date', 'updated']) if (doc?.[key]?.toDate) fields[key] = doc[key].toDate()
  const names = (list) => list?.toArray?.().map(({ name }) => name)
  const page = published
    ? {
        data: { ...pick(fields), tags: names(doc.tags), categories: names(doc.categories) },
        title: doc.title,
        date: doc.date?.toDate?.(),
        body: doc.content ?? doc._content,
        url: doc.path,
      }
    : undefined
  await hexo.exit()
  return { page, besideUrl: find(beside)?.path, message: messages[0] }
})

function pick(fields) {
  const inner = [
    'raw',
    '_content',
    'content',
    'source',
    'path',
    'full_source',
    'asset_dir',
    'site',
    'more',
    'excerpt',
    'photos',
    '__post',
    'prev',
    'next',
  ]
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !inner.includes(key)))
}
