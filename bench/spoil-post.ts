/** Gives a post a problem or two, of the kinds that real archives have. */
type Change = (text: string) => string

const PROBLEMS: readonly Change[] = [
  (text) => text.replace(/^categories:/m, 'categorys:'),
  (text) => text.replace(/^tags: \[/m, 'tags: [ ,').replace(/^from: https:\/\//m, 'from: '),
  (text) => text.replace(/^date: .*$/m, 'date: 2014-13-45T99:99:99Z'),
  (text) => text.replace(/^title: "?(.*?)"?(\r?)$/m, 'title: Broken: $1$2'),
  (text) => text.replace(/^from: .*\n/m, ''),
  (text) => text.replace(/^author: .*$/m, 'author:').replace(/^layout: /m, 'Layout: '),
  (text) => text.replace(/^tags: \[ (.*) \]/m, 'tags: $1，散步'),
  (text) => text.replace(/^title: (.*)$/m, 'title: "$1'),
]

/** The same, with problems that have a safe fix each. */
const FIXABLE_PROBLEMS: readonly Change[] = [
  (text) => text.replace(/^title: "(.*)"/m, 'title: "$1 "'),
  (text) => text.replace(/^from: (.*)$/m, 'from: "<$1>"'),
  (text) => text.replace(/^categories: \[ (.*) \]/m, 'categories: [ $1, $1 ]'),
]

/** Which problem it is follows from the index, so that all kinds occur alike. */
export function spoilPost(text: string, index: number, problems: 'any' | 'fixable' = 'any'): string {
  const changes = problems === 'any' ? PROBLEMS : FIXABLE_PROBLEMS
  for (let at = 0; at < changes.length; at++) {
    const changed = changes[(index + at) % changes.length]!(text)
    if (changed !== text) return changed
  }
  return text
}
