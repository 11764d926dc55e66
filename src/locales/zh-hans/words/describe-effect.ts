import type { SiteEffect } from '../../../rules/site/describe-effect.ts'

/** Turns what a generator does with something into a sentence. */
export function describeEffect({ generator, effect }: SiteEffect): string {
  const name = generator === null ? '站点生成器' : `${generator} `
  switch (effect) {
    case 'stops-build':
      return generator === null ? '站点生成器遇到它会报错停止。' : `${name}遇到它会中断构建。`
    case 'drops-post':
      return `${name}会把这篇文章排除在站点之外。`
    case 'drops-front-matter':
      return `${name}会因此丢掉文章的所有字段。`
    case 'publishes-raw':
      return `${name}会把它当作正文发布出来。`
    case 'drops-field':
      return `${name}从中读不到任何值。`
    case 'misreads':
      return `${name}读到的值和写下的不一样。`
    case 'warning':
      return `${name}会对它发出警告。`
    case 'nothing':
      return `${name}按写下的内容读取。`
  }
}
