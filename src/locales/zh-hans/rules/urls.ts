import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { PrivateUrlReason, UrlFault } from '../../../values/urls/url-reading.ts'
import type { UrlsWords } from '../../rule-words.ts'

type Fault = Exclude<UrlFault, 'empty' | 'several' | 'trailing-text'>

const FLAWS: Readonly<Record<Fault, string>> = {
  'too-long': '超过了 2,048 个字符',
  wrapped: '外面包着引号、尖括号或链接',
  'surrounding-space': '前后有空格',
  'white-space': '里面有空白',
  'invisible-character': '里面有看不见的字符',
  'missing-scheme': '没有以 `https://` 或 `http://` 开头',
  'broken-scheme': '开头的 `https://` 或 `http://` 写错了',
  'wrong-scheme': '不是网页地址：只有 `https://` 和 `http://` 能打开网页',
  'stray-character': '里面有网址中不能出现的字符（`< > " \\` 或反引号）',
  'bad-host': '没有真正的主机名',
  'bad-port': '主机名后面的端口不可能存在',
}

const CURES: Readonly<Record<Fault, string>> = {
  'too-long': '请用网页的短地址，去掉跟踪参数和会话数据。',
  wrapped: '请只写网址本身。',
  'surrounding-space': '请删除空格。',
  'white-space': '网址里的空格请写成 `%20`，或者删除。',
  'invisible-character': '请删除这个字符，或者从浏览器重新复制网址。',
  'missing-scheme': '请写出浏览器里显示的完整网址：`https://example.com/page`。',
  'broken-scheme': '请在主机名前面写 `https://` 或 `http://`。',
  'wrong-scheme': '请写网页的 `https://` 地址。',
  'stray-character': '请从浏览器重新复制网址。',
  'bad-host': '请从浏览器重新复制网址：主机名应当像 `example.com` 这样。',
  'bad-port': '请删除冒号到下一个斜杠之间的内容，或者更正端口：1 到 65535 之间的数字。',
}

const PRIVATE: Readonly<Record<PrivateUrlReason, string>> = {
  credentials: '里面有用户名或密码',
  localhost: '指向点击者自己的电脑',
  loopback: '指向点击者自己的电脑',
  'private-network': '指向私有网络',
  'link-local': '指向本地网络',
  'reserved-address': '指向公网服务器不会用的地址',
  'private-name': '指向只在某个内部网络里存在的名称',
  'single-label': '指向没有点的主机名，这种名称只在内部网络里存在',
}

export const urls: UrlsWords = {
  'invalid-url': {
    summary: '网址字段里写的不是网页地址。',
    why: '这样的链接打不开，或者读者一点击就会执行代码（`javascript:`）；来源也再没有人找得到。',
    messages: {
      invalid: ({ field, value, fault }) => ({
        what: `\`${field}\` ${FLAWS[fault]}：${quoteValue(value)}`,
        how: CURES[fault],
      }),
      several: ({ field, value, addresses }) => ({
        what: `\`${field}\` ${addresses.length === 1 ? '里同一个网址写了不止一次' : `里有 ${addresses.length} 个网址`}：${quoteValue(value)}`,
        how: addresses.length === 1 ? '请只写一次。' : '请只保留原文的网址。',
      }),
      trailing: ({ field, value, address }) => ({
        what: `\`${field}\` ${value.indexOf(address) < 2 ? '的网址后面还有文字' : '的网址前面还有文字'}：${quoteValue(value)}`,
        how: `请只写 ${quoteValue(address)}，其余内容写到别处。`,
      }),
    },
    titles: {
      write: ({ url }) => `写成 ${quoteValue(url)}`,
      keep: ({ url }) => `保留 ${quoteValue(url)}`,
    },
  },
  'private-url': {
    summary: '网址字段里的地址不是公开的，或者带有密码。',
    why: '读者打不开它；它还会把内部网络的情况透露给陌生人，或者把密码交给他们。',
    messages: {
      private: ({ field, host, reason }) => ({
        what: `\`${field}\` ${PRIVATE[reason]}：${quoteValue(host)}`,
        how:
          reason === 'credentials'
            ? '请删除 `@` 前面的内容。如果那里写的是密码，请更换密码：它已经公开了。'
            : '请写网页的公开地址。',
      }),
    },
    titles: {},
  },
  'tracking-parameter': {
    summary: '网址字段里带有只用来跟踪读者的参数。',
    why: '没有这些参数，网页也一样；带着它们，每个点击链接的读者都会被别人计数。',
    messages: {
      tracking: ({ field, names }) => ({
        what: `\`${field}\` 带有跟踪参数：${names.map((name) => quoteValue(name)).join('、')}`,
        how: '请从网址里删除。',
      }),
    },
    titles: { remove: ({ names }) => `删除 ${names.map((name) => quoteValue(name)).join('、')}` },
  },
  'source-mismatch': {
    summary: 'front matter 里的来源与正文开头的来源链接不同。',
    why: '两者必有一个是错的：读者会被带到另一篇文章，或者来源的记录不属实。',
    messages: {
      differs: ({ field, url, link }) => ({
        what: `\`${field}\` 是 ${quoteValue(url)}，正文开头的链接却指向 ${quoteValue(link)}`,
        how: '请查清哪一个才是原文，并把两处写成一致。',
      }),
    },
    titles: { useLink: ({ link }) => `采用链接的地址：${quoteValue(link)}` },
  },
}
