/** Holds the table of URLs that are good, broken and private. */
import { expect, test } from 'vitest'
import { readUrl } from '../../src/values/urls/read-url.ts'

const good: readonly [url: string, host: string][] = [
  ['https://example.com', 'example.com'],
  ['https://example.com/', 'example.com'],
  ['http://example.com/a/b.html?c=d&e=f#g', 'example.com'],
  ['HTTPS://Example.COM/A', 'example.com'],
  ['https://www.example.co.uk:8443/x', 'www.example.co.uk'],
  ['https://example.com:/x', 'example.com'],
  ['https://example.com./x', 'example.com'],
  ['https://blog.example/post', 'blog.example'],
  ['https://a_b.example.org/', 'a_b.example.org'],
  ['https://name-.example.org/', 'name-.example.org'],
  ['https://example.com/a|b{c}^d', 'example.com'],
  ['https://example.com/100%', 'example.com'],
  ['https://example.com/@writer/%E5%90%AC%E6%AD%8C-1', 'example.com'],
  ['https://example.com/@writer/%25E9%2596%25B1', 'example.com'],
  ['https://example.com/中文/路径', 'example.com'],
  ['https://example.com/search?q=中文&p=2', 'example.com'],
  ['https://example.com/标题，副标题。', 'example.com'],
  ['https://example.com/#第一章', 'example.com'],
  ['https://example.com/😀', 'example.com'],
  ['https://example.com/👨\u200d👩\u200d👧', 'example.com'],
  ['https://example.com/wiki/می\u200cشود', 'example.com'],
  ['https://中文.example.com/x', 'xn--fiq228c.example.com'],
  ['https://例え.jp/', 'xn--r8jz45g.jp'],
  ['https://中国.中国/', 'xn--fiqs8s.xn--fiqs8s'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://BÜCHER.example/', 'xn--bcher-kva.example'],
  ['https://faß.de/', 'xn--fa-hia.de'],
  ['https://xn--fiqs8s.xn--fiqs8s/%E4%B8%AD', 'xn--fiqs8s.xn--fiqs8s'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['http://8.8.8.8/x', '8.8.8.8'],
  ['http://[2606:4700::1111]/', '[2606:4700::1111]'],
  ['https://example.com/redirect?to=https://example.org/x', 'example.com'],
  ['https://example.com/a@b', 'example.com'],
  ['https://example.com:65535/x', 'example.com'],
  ['https://example.com/archive/2020/https://example.org/x', 'example.com'],
  ['https://example.com/?of=a,https://example.org/x', 'example.com'],
]

test.each(good)('good: %s', (url, host) => {
  expect(readUrl(url)).toEqual({ kind: 'good', host })
})

const repairable: readonly [text: string, reason: string, safety: string, repaired: string][] = [
  ['<https://example.com/x>', 'wrapped', 'safe', 'https://example.com/x'],
  ['"https://example.com/x"', 'wrapped', 'safe', 'https://example.com/x'],
  ["'https://example.com/x'", 'wrapped', 'safe', 'https://example.com/x'],
  ['`https://example.com/x`', 'wrapped', 'safe', 'https://example.com/x'],
  ['“https://example.com/x”', 'wrapped', 'safe', 'https://example.com/x'],
  ['”https://example.com/x”', 'wrapped', 'safe', 'https://example.com/x'],
  ['‘https://example.com/x’', 'wrapped', 'safe', 'https://example.com/x'],
  ['＂https://example.com/x＂', 'wrapped', 'safe', 'https://example.com/x'],
  ['「https://example.com/x」', 'wrapped', 'safe', 'https://example.com/x'],
  ['『https://example.com/x』', 'wrapped', 'safe', 'https://example.com/x'],
  ['《https://example.com/x》', 'wrapped', 'safe', 'https://example.com/x'],
  ['＜https://example.com/x＞', 'wrapped', 'safe', 'https://example.com/x'],
  ['" <https://example.com/x> "', 'wrapped', 'safe', 'https://example.com/x'],
  ['[https://example.com/x](https://example.com/x)', 'wrapped', 'safe', 'https://example.com/x'],
  ['[原文](https://example.com/x)', 'wrapped', 'unsafe', 'https://example.com/x'],
  ['<www.example.com/x>', 'wrapped', 'unsafe', 'https://www.example.com/x'],
  [' https://example.com/x', 'surrounding-space', 'safe', 'https://example.com/x'],
  ['https://example.com/x\n', 'surrounding-space', 'safe', 'https://example.com/x'],
  ['\u3000https://example.com/x\u00a0', 'surrounding-space', 'safe', 'https://example.com/x'],
  ['\ufeffhttps://example.com/x\u200b', 'surrounding-space', 'safe', 'https://example.com/x'],
  ['www.example.com/x', 'missing-scheme', 'unsafe', 'https://www.example.com/x'],
  ['example.com/x', 'missing-scheme', 'unsafe', 'https://example.com/x'],
  ['example.com:8080/x', 'missing-scheme', 'unsafe', 'https://example.com:8080/x'],
  ['//example.com/x', 'missing-scheme', 'unsafe', 'https://example.com/x'],
  ['://example.com/x', 'missing-scheme', 'unsafe', 'https://example.com/x'],
  ['http//example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['https//example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['http:/example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['http:example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['https:///example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['htttp://example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['htttps://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['htps://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['ttps://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['ttp://example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['s://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['hxxps://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['h ttp://example.com/x', 'broken-scheme', 'unsafe', 'http://example.com/x'],
  ['https ://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https:// example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https: //example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https;//example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https：／／example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https：//example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['ｈｔｔｐｓ：／／example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https:\\\\example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['https://https://example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
  ['http://https//example.com/x', 'broken-scheme', 'unsafe', 'https://example.com/x'],
]

test.each(repairable)('repairable: %j', (text, reason, safety, repaired) => {
  expect(readUrl(text)).toEqual({ kind: 'bad', reason, repaired: { text: repaired, safety } })
})

const bad: readonly [text: string, reason: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['""', 'empty'],
  ['javascript:alert(1)', 'wrong-scheme'],
  ['JavaScript://example.com/%0aalert(1)', 'wrong-scheme'],
  ['data:text/html,<b>x</b>', 'wrong-scheme'],
  ['file:///etc/passwd', 'wrong-scheme'],
  ['blob:https://example.com/1', 'wrong-scheme'],
  ['ftp://example.com/x', 'wrong-scheme'],
  ['mailto:a@example.com', 'wrong-scheme'],
  ['a@example.com', 'missing-scheme'],
  ['/about/', 'missing-scheme'],
  ['/404.html', 'missing-scheme'],
  ['没有链接', 'missing-scheme'],
  ['http:x', 'broken-scheme'],
  ['http:', 'broken-scheme'],
  ['//localhost/x', 'missing-scheme'],
  ['"http://localhost/x"', 'wrapped'],
  ['https://example.com/a b', 'white-space'],
  ['https://exam ple.com/', 'white-space'],
  ['https://example.com/a\tb', 'white-space'],
  ['https://example.com/a\nb', 'white-space'],
  ['https://example.com/a\u00a0b', 'white-space'],
  ['https://example.com/a\u3000b', 'white-space'],
  ['https://example.com/\0', 'invisible-character'],
  ['https://example.com/\u202egnp', 'invisible-character'],
  ['https://example.com/a\u200bb', 'invisible-character'],
  ['https://example.com/a\u200db', 'invisible-character'],
  ['https://example.com/שלום\u200f/x', 'invisible-character'],
  ['https://exam\u00adple.com/', 'invisible-character'],
  ['https://example.com/\ud800', 'invisible-character'],
  ['https://example.com/\u{e0041}', 'invisible-character'],
  ['https://example.com/<b>', 'stray-character'],
  ['https://example.com">', 'stray-character'],
  ['https://example.com\\@example.org/', 'stray-character'],
  ['https://', 'bad-host'],
  ['https://?x', 'bad-host'],
  ['https://example.org。com/', 'bad-host'],
  ['https://example．com/', 'bad-host'],
  ['https://example｡com/', 'bad-host'],
  ['https://ｅｘａｍｐｌｅ.com/', 'bad-host'],
  ['https://ex①mple.com/', 'bad-host'],
  ['https://ex%61mple.com/', 'bad-host'],
  ['https://a..example.com/', 'bad-host'],
  ['https://.example.com/', 'bad-host'],
  ['https://example.com:99999/', 'bad-port'],
  ['https://example.com:x/', 'bad-port'],
  ['https://8.8.8.8:65536', 'bad-port'],
  ['https://[2606:4700::1111]:70000/', 'bad-port'],
  ['https://exa!mple.com:99999/', 'bad-host'],
  ['https://example.c0m/', 'bad-host'],
  ['https://1.2.3.4.5/', 'bad-host'],
  ['https://256.1.1.1/', 'bad-host'],
  ['https://134744072/', 'bad-host'],
  ['https://xn--a.example.com/', 'bad-host'],
  ['https://exa!mple.com/', 'bad-host'],
  [`https://${'a'.repeat(64)}.com/`, 'bad-host'],
  [`https://${'abcdefg.'.repeat(32)}com/`, 'bad-host'],
  [`https://example.com/${'a'.repeat(2048)}`, 'too-long'],
]

test.each(bad)('bad: %j', (text, reason) => {
  expect(readUrl(text)).toEqual({ kind: 'bad', reason })
})

const several: readonly [text: string, addresses: readonly string[]][] = [
  ['https://a.example/x https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
  ['https://a.example/x, https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
  ['https://a.example/x,http://b.example/y', ['https://a.example/x', 'http://b.example/y']],
  ['https://a.example/甲、https://b.example/乙；', ['https://a.example/甲', 'https://b.example/乙']],
  [' https://a.example/?q=1\nand https://b.example ', ['https://a.example/?q=1', 'https://b.example']],
  ['https://a.example/x https://a.example/x', ['https://a.example/x']],
]

test.each(several)('several: %j', (text, addresses) => {
  expect(readUrl(text)).toEqual({ kind: 'bad', reason: 'several', addresses })
})

test('two addresses of which one is none are judged as one text', () => {
  expect(readUrl('https://a.example/x https://localhost/y')).toEqual({ kind: 'bad', reason: 'white-space' })
})

const hidden: readonly [url: string, reason: string][] = [
  ['http://localhost/x', 'localhost'],
  ['http://localhost:4000/x', 'localhost'],
  ['http://LOCALHOST./x', 'localhost'],
  ['http://blog.localhost/', 'localhost'],
  ['http://127.0.0.1:8080/', 'loopback'],
  ['http://127.1/', 'loopback'],
  ['http://0x7f.1/', 'loopback'],
  ['http://2130706433/', 'loopback'],
  ['http://017700000001/', 'loopback'],
  ['http://[::1]/', 'loopback'],
  ['http://[::ffff:127.0.0.1]/', 'loopback'],
  ['http://[64:ff9b::7f00:1]/', 'loopback'],
  ['http://10.0.0.1/', 'private-network'],
  ['http://172.16.0.1/', 'private-network'],
  ['http://172.31.255.255/', 'private-network'],
  ['http://192.168.1.1/', 'private-network'],
  ['http://100.64.0.1/', 'private-network'],
  ['http://[fc00::1]/', 'private-network'],
  ['http://[fd12:3456::1]/', 'private-network'],
  ['http://[::ffff:10.0.0.1]/', 'private-network'],
  ['http://[2002:c0a8:101::1]/', 'private-network'],
  ['http://169.254.169.254/latest/meta-data', 'link-local'],
  ['http://[fe80::1]/', 'link-local'],
  ['http://0.0.0.0/', 'reserved-address'],
  ['http://192.0.2.1/', 'reserved-address'],
  ['http://224.0.0.1/', 'reserved-address'],
  ['http://255.255.255.255/', 'reserved-address'],
  ['http://[::]/', 'reserved-address'],
  ['http://[ff02::1]/', 'reserved-address'],
  ['http://[2001:db8::1]/', 'reserved-address'],
  ['http://printer.local/', 'private-name'],
  ['http://wiki.internal/', 'private-name'],
  ['http://site.test/', 'private-name'],
  ['http://nas.home.arpa/', 'private-name'],
  ['http://router.lan/', 'private-name'],
  ['http://intranet/x', 'single-label'],
  ['http://标题/x', 'single-label'],
  ['https://user:secret@example.com/', 'credentials'],
  ['https://example.com@example.org/', 'credentials'],
]

test.each(hidden)('private: %s', (url, reason) => {
  expect(readUrl(url)).toEqual({ kind: 'private', reason })
})

test.each([
  'http://172.32.0.1/',
  'http://172.15.0.1/',
  'http://11.0.0.1/',
  'http://100.128.0.1/',
  'http://192.169.0.1/',
])('the neighbours of private ranges are public: %s', (url) => {
  expect(readUrl(url).kind).toBe('good')
})

test('says the same of an address however often it is asked', () => {
  // `URL.canParse` of Node 20.20 turns once the engine has compiled what calls it.
  for (let time = 0; time < 30_000; time++) {
    if (readUrl('https://bücher.example/').kind !== 'good') expect(time).toBe('never')
  }
})
