import { describe, expect, it } from 'vitest'
import { hashText } from '../../../src/check/hash-text.ts'
import { normalizeUrl } from '../../../src/values/urls/normalize-url.ts'
import { type Linting, postWith, startLinting } from './linting.ts'

const PATH = 'a.md'

function taught(linting = startLinting()): Linting {
  expect(linting.feed(PATH, postWith())).toBe('text')
  return linting
}

describe('addresses and dates by their bytes', () => {
  it('agree with the recipe for each escape in an address', () => {
    const linting = taught()
    let accepted = 0
    for (let code = 0; code < 256; code++) {
      const hex = code.toString(16).padStart(2, '0')
      for (const digits of new Set([hex, hex.toUpperCase(), hex[0] + (hex[1] ?? '').toUpperCase()]))
        for (const path of [
          `a%${digits}b`,
          `a/%${digits}`,
          `%${digits}`,
          `a%${digits}/b`,
          `a%${digits}%${digits}.html`,
        ])
          if (linting.feed(PATH, postWith({ from: `https://example.com/${path}` })) === 'bytes') accepted++
    }
    expect(accepted).toBeGreaterThan(900)
  }, 60_000)

  it('agree with the recipe for each three characters in an address', () => {
    const linting = taught()
    const marks = [
      'a',
      'Z',
      '0',
      '/',
      '.',
      '%',
      '%2F',
      '%2e',
      '-',
      '~',
      '@',
      ':',
      ';',
      ',',
      "'",
      '?',
      '#',
      '=',
      '!',
      '*',
      'http',
    ]
    let accepted = 0
    for (const first of marks)
      for (const second of marks)
        for (const third of marks)
          for (const end of ['', 'b']) {
            const from = `https://example.com/${first}${second}${third}${end}`
            if (!linting.certify(PATH, postWith({ from }))) continue
            accepted++
            if (linting.bytes.source !== hashText(normalizeUrl(from) ?? ''))
              expect(from).toBe('an address of that hash')
            if (accepted % 4 === 0) expect(linting.feed(PATH, postWith({ from }))).toBe('bytes')
          }
    expect(accepted).toBeGreaterThan(1000)
  }, 60_000)

  it('agree with the recipe for each query, by the address they are compared by', () => {
    const linting = taught()
    const names = ['v', 'p', 'id', 'i', 'ie', 'si', 's', 't', 'V', 'utm_source', 'v=', '', 'amp;v', '%76', 'pp', '_']
    const values = [
      'a',
      'qEFjnZpArNU',
      '9',
      '-',
      '_',
      '',
      '/',
      '%2F',
      'a/b',
      'a&v=b',
      'a#b',
      'a?b',
      'a=b',
      'a.b',
      'a b',
    ]
    let accepted = 0
    for (const path of ['/watch', '/', '', '/a/', '/a.html', '/%E6', '/a//b', '/./a', '/a?b'])
      for (const name of names)
        for (const value of values)
          for (const query of [`?${name}=${value}`, `?${name}`, `?${name}=${value}&`, `?&${name}=${value}`]) {
            const from = `https://example.com${path}${query}`
            if (!linting.certify(PATH, postWith({ from }))) continue
            accepted++
            if (linting.bytes.source !== hashText(normalizeUrl(from) ?? ''))
              expect(from).toBe('an address of that hash')
            expect(linting.feed(PATH, postWith({ from }))).toBe('bytes')
          }
    expect(accepted).toBeGreaterThan(50)
  }, 60_000)

  it('agree with the recipe for queries on sites that have parameters of their own', () => {
    const linting = taught()
    const sites = [
      'youtube.com',
      'youtu.be',
      'x.com',
      'twitter.com',
      'spotify.com',
      'medium.com',
      'bilibili.com',
      'taobao.com',
    ]
    let accepted = 0
    for (const site of sites)
      for (const host of [site, `www.${site}`])
        for (const query of ['', '?v=ab', '?v=cd', '?p=ab', '?id=ab', '?s=ab', '?si=ab', '?source=ab'])
          if (linting.feed(PATH, postWith({ from: `https://${host}/watch${query}` })) === 'bytes') accepted++
    expect(accepted).toBe(sites.length * 2 * 4)
  }, 60_000)

  it('know many hosts of one site', () => {
    const linting = taught()
    const from = (host: number): string => postWith({ from: `https://h${host}.example.com/a` })
    let accepted = 0
    for (let host = 0; host < 3000; host++) linting.certify(PATH, from(host)) || linting.feed(PATH, from(host))
    for (let host = 0; host < 3000; host++) if (linting.certify(PATH, from(host))) accepted++
    expect(accepted).toBeGreaterThan(2900)
  }, 60_000)

  it('agree with the recipe for each byte in a query', () => {
    const linting = taught()
    let accepted = 0
    for (const query of ['?v=ab', '?id=ab', '?p=a'])
      for (let at = 0; at <= query.length; at++)
        for (let byte = 0x21; byte < 0x7f; byte++)
          for (const end of [at, at + 1]) {
            const changed = query.slice(0, at) + String.fromCharCode(byte) + query.slice(end)
            if (linting.feed(PATH, postWith({ from: `https://example.com/watch${changed}` })) === 'bytes') accepted++
          }
    expect(accepted).toBeGreaterThan(500)
  }, 60_000)

  it('agree with the recipe for odd origins, met twice', () => {
    const linting = startLinting()
    const hosts = [
      'a.bc',
      'A.bc',
      'www.a.bc',
      'WWW.a.bc',
      'www.www.a.bc',
      'www.bc',
      'a.bc.',
      'u@a.bc',
      'a.bc:80',
      'a.bc:8080',
      'a.bc:443',
    ]
    hosts.push(
      'xn--bcher-kva.de',
      'localhost',
      '127.0.0.1',
      '10.0.0.1',
      '[::1]',
      '例え.jp',
      'a_b.cd',
      'a..bc',
      '-a.bc',
      'a.bc?x',
      'a.bc#',
      'a.bc#!',
    )
    hosts.push(
      'a.bc?utm_source=x',
      'a.bc?utm_source=x#',
      'a.bc#x',
      'a.bc\\',
      'a%2ebc',
      'a.bc?',
      'test.invalid',
      'a.local',
    )
    const paths = [
      '/a',
      '/b',
      '/',
      '',
      '/utm_source=a',
      '/a?x=1',
      '/a#x',
      '//a',
      '//a.de/b',
      '/https://a.de/b',
      '/a/../b',
      '/%',
      '/25',
    ]
    let accepted = 0
    for (let turn = 0; turn < 2; turn++)
      for (const scheme of ['https://', 'http://', 'HTTPS://', 'https:/', 'https:///', 'ftp://', '//'])
        for (const host of hosts)
          for (const path of paths)
            if (linting.feed(PATH, postWith({ from: scheme + host + path })) === 'bytes') accepted++
    expect(accepted).toBeGreaterThan(40)
  }, 60_000)

  it.each([[null], ['Asia/Shanghai'], ['America/New_York']])(
    'agree with the recipe for dates and file names in %s',
    (timezone) => {
      const linting = taught(startLinting({ timezone }))
      const days = [
        '2023-10-28',
        '2023-10-29',
        '2024-02-29',
        '2023-02-29',
        '2023-10-31',
        '2026-11-24',
        '2026-11-25',
        '2031-01-01',
        '0000-01-01',
      ]
      const times = [
        '',
        'T00:00:00Z',
        'T23:59:59Z',
        'T12:00:00+14:00',
        'T12:00:00-12:00',
        'T12:00:00+15:00',
        ' 00:30:00 +0800',
        ' 23:30:00 -0500',
      ]
      times.push(
        'T10:00:00.123456Z',
        ' 12:00:00',
        'T24:00:00Z',
        'T12:00:60Z',
        'T12:00:00z',
        'T12:00:00 +0000',
        ' ',
        'T12:00:00+14:01',
      )
      const paths = [
        'a.md',
        '2023-10-28-a.md',
        '2023-10-28/a.md',
        '2022-01-01-x/2023-10-28-a.md',
        '2023-10-29-.md',
        '2023-10-28-a',
        '2023-10-28.md',
      ]
      paths.push(
        '2024-02-29-a.md',
        '2023-02-29-a.md',
        '2023-1-1-a.md',
        '23-10-28-a.md',
        '2023-10-2-a.md',
        '2026-11-24-a.md',
        '1.md',
        '0000-01-01-a.md',
      )
      let accepted = 0
      for (const day of days)
        for (const time of times)
          for (const path of paths) if (linting.feed(path, postWith({ date: day + time })) === 'bytes') accepted++
      expect(accepted).toBeGreaterThan(80)
    },
  )
})
