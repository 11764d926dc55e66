import type { SiteEffect } from '../../../rules/site/describe-effect.ts'

/** Turns what a generator does with something into a sentence. */
export function describeEffect({ generator, effect }: SiteEffect): string {
  const name = generator === null ? '網站產生器' : `${generator} `
  switch (effect) {
    case 'stops-build':
      return generator === null ? '網站產生器遇到它會報錯停止。' : `${name}遇到它會中斷建置。`
    case 'drops-post':
      return `${name}會把這篇文章排除在網站之外。`
    case 'drops-front-matter':
      return `${name}會因此丟掉文章的所有欄位。`
    case 'publishes-raw':
      return `${name}會把它當作內文發佈出來。`
    case 'drops-field':
      return `${name}從中讀不到任何值。`
    case 'misreads':
      return `${name}讀到的值和寫下的不一樣。`
    case 'warning':
      return `${name}會對它發出警告。`
    case 'nothing':
      return `${name}依寫下的內容讀取。`
  }
}
