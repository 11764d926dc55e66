import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { FileWords } from '../../rule-words.ts'
import { nameCharacter } from '../words/name-character.ts'

const BY = { space: '换成空格', line: '换成换行', both: '换成换行和空格', nothing: '' }

const ESCAPED: Readonly<Record<string, string>> = {
  a: '响铃符',
  b: '退格符',
  e: '转义控制符',
  f: '换页符',
  n: '换行符',
  r: '回车符',
  t: '制表符',
  v: '垂直制表符',
}

interface Found {
  readonly characters: readonly { readonly code: string }[]
  readonly count: number
}

/** At most three kinds by name. */
function list({ characters, count }: Found): string {
  const names = characters.slice(0, 3).map(({ code }) => nameCharacter(Number.parseInt(code.slice(2), 16)))
  return `${count} 个看不见的字符（${names.join('、')}${characters.length > 3 ? ' 等' : ''}）`
}

function subject({ field, part }: { readonly field: string; readonly part: 'key' | 'value' }): string {
  return part === 'key' ? `字段名 ${quoteValue(field)}` : quoteValue(field)
}

export const file: FileWords = {
  'unreadable-file': {
    summary: '文件打不开，或者读不出来。',
    why: '读不到的文章就没有检查过，不能让它看起来像是“没有问题”。',
    messages: {
      missing: () => ({ what: '文件已经不在了', how: '请核对文件名；如果文件刚被移走，请重新运行 postlint。' }),
      unreadable: ({ detail }) => ({
        what: `文件读不出来${detail === '' ? '' : `：${detail}`}`,
        how: '请确认文件存在，并且有读取权限。',
      }),
      notAFile: () => ({
        what: '这不是普通文件，而是目录、管道或设备',
        how: '文章的文件名下只应放普通文件，或者把它排除在外。',
      }),
      link: () => ({
        what: '这个符号链接指向目录之外，或者指向不存在的位置',
        how: '请直接放文章本身：符号链接可能指向这台电脑上的任何文件。',
      }),
      name: () => ({ what: '文件名不是 UTF-8，无法按文件名打开', how: '请重命名文件。' }),
    },
    titles: {},
  },
  'invalid-encoding': {
    summary: '文件不是 UTF-8 文本。',
    why: '生成器按 UTF-8 读取文章：遇到别的字节会中断构建，或者让读者看到乱码。',
    messages: {
      notUtf8: ({ byte }) => ({
        what: `文件不是 UTF-8${byte === null ? '' : `：第 ${byte + 1} 个字节不属于任何字符`}`,
        how: '请把文件存为 UTF-8；如果原来用的是别的编码（GBK、Big5、Latin-1），请从那种编码转换过来。',
      }),
      utf16: () => ({ what: '文件是 UTF-16，不是 UTF-8', how: '请把文件存为 UTF-8。' }),
      nul: () => ({
        what: '文件里有 NUL 字节，文本里不会有这种字节',
        how: '请删除 NUL 字节；如果有很多，这个文件就是 UTF-16，或者根本不是文本。',
      }),
    },
    titles: {},
  },
  'oversized-front-matter': {
    summary: 'front matter 或文件太大，或者嵌套太深，无法读取。',
    why: '没有文章需要这么多内容；这样的块会让生成器卡上好几分钟，或者说明结束行放错了位置。',
    messages: {
      block: ({ kib }) => ({
        what: `front matter 超过了 ${kib} KiB`,
        how: '请把正文移到 front matter 之外；如果 front matter 其实很短，那就是结束行 `---` 漏写了，或者写得太靠后。',
      }),
      nesting: ({ levels }) => ({
        what: `front matter 的嵌套超过了 ${levels} 层，或者其中的别名无休止地互相引用`,
        how: '字段请只用文本和简单的列表。',
      }),
      file: ({ mib }) => ({
        what: `文件大于 ${mib} MiB，所以没有读取`,
        how: '请拆分文件；如果它不是文章，请排除它。',
      }),
    },
    titles: {},
  },
  'byte-order-mark': {
    summary: '文件以字节顺序标记（BOM）开头。',
    why: 'UTF-8 不需要 BOM；以它开头的页面会被 Jekyll 原样复制，front matter 不会被读取。',
    messages: {
      marked: () => ({
        what: '文件以字节顺序标记（BOM）开头，起始行前面多了这个看不见的字符',
        how: '请存为不带 BOM 的 UTF-8（选“UTF-8”，不要选“UTF-8 with BOM”）。',
      }),
    },
    titles: { remove: () => '删除字节顺序标记（BOM）' },
  },
  'invisible-character': {
    summary: '字段名或值里有看不见的字符。',
    why: '看起来一样的两段文字其实不同：标签会多出一个页面，字段会找不到，链接会打不开。',
    messages: {
      holds: (values) => ({
        what: `${subject(values)} 含有 ${list(values)}：${quoteValue(values.value)}`,
        how: values.characters.every(({ name }) => name.includes('no-break'))
          ? '请改用普通空格。'
          : '请删除：从网页或文档里复制文字时，常会带进这种字符。',
      }),
      only: (values) => ({
        what: `${subject(values)} 看起来是空的，其实含有 ${list(values)}`,
        how: '请删除这些字符，写上真正的内容。',
      }),
      letter: ({ written, ...values }) => ({
        what: `${subject(values)} 含有${ESCAPED[written.charAt(1)] ?? '控制字符'}，因为 ${quoteValue(written)} 是转义：${quoteValue(values.value)}`,
        how: '反斜杠请写成两个，或者改用单引号。',
      }),
      escaped: (values) => ({
        what: `${subject(values)} 用转义写出了 ${list(values)}：${quoteValue(values.value)}`,
        how: '请删除转义：站点的读者看到的会是那个字符本身。',
      }),
    },
    titles: {
      backslash: () => '把反斜杠写成两个',
      remove: ({ count }) => `删除${count === 1 ? '' : ` ${count} 个`}看不见的字符`,
      replace: () => '改用普通空格',
    },
  },
  'hidden-line-break': {
    summary: 'front matter 里有一个字符，有的程序当作换行，有的当作文字。',
    why: '这个字符后面的内容，在一个程序里是另一个字段，在另一个程序里却是文字的一部分，谁也说不准这篇文章写了什么。',
    messages: {
      hidden: ({ field, code, others }) => ({
        what: `${field === null ? 'front matter' : `\`${field}\``} 含有 ${nameCharacter(code)}，有些程序会把它当作换行${others === 0 ? '' : `（另有 ${others} 处类似）`}`,
        how: '要换行就按回车键，否则用空格，或者什么都不写。',
      }),
    },
    titles: {
      replace: ({ count, by }) =>
        `${by === 'nothing' ? '删除' : '把'}${count === 1 ? '这个' : `这 ${count} 个`}字符${BY[by]}`,
    },
  },
}
