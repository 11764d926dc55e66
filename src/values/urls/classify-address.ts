/** Turns an IP address as `new URL` writes it into the reason why it is no public one. */
import type { PrivateUrlReason } from './url-reading.ts'

type Range = readonly [network: number, bits: number, reason: PrivateUrlReason]

// IANA IPv4 Special-Purpose Address Registry; multicast (RFC 5771) and class E (RFC 1112).
const ranges: readonly Range[] = [
  [0x00000000, 8, 'reserved-address'],
  [0x0a000000, 8, 'private-network'],
  [0x64400000, 10, 'private-network'],
  [0x7f000000, 8, 'loopback'],
  [0xa9fe0000, 16, 'link-local'],
  [0xac100000, 12, 'private-network'],
  [0xc0000000, 24, 'reserved-address'],
  [0xc0000200, 24, 'reserved-address'],
  [0xc0a80000, 16, 'private-network'],
  [0xc6120000, 15, 'private-network'],
  [0xc6336400, 24, 'reserved-address'],
  [0xcb007100, 24, 'reserved-address'],
  [0xe0000000, 3, 'reserved-address'],
]

/** `host` as in `URL.hostname`: IPv4 in four decimal parts, IPv6 in brackets; undefined for a public address. */
export function classifyAddress(host: string): PrivateUrlReason | undefined {
  if (!host.startsWith('[')) return classifyV4(host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0))
  const groups = expand(host.slice(1, -1))
  const [first = 0, second = 0] = groups
  const tail = (groups[6] ?? 0) * 65536 + (groups[7] ?? 0)
  const isZero = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0)
  if (isZero(0, 7) && groups[7] === 1) return 'loopback'
  // Forms that carry an IPv4 address: compatible and mapped (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
  if (isZero(0, 6) || (isZero(0, 5) && groups[5] === 0xffff)) return classifyV4(tail)
  if (first === 0x64 && second === 0xff9b && isZero(2, 6)) return classifyV4(tail)
  if (first === 0x2002) return classifyV4(second * 65536 + (groups[2] ?? 0))
  if ((first & 0xfe00) === 0xfc00) return 'private-network'
  if ((first & 0xff80) === 0xfe80) return 'link-local'
  // Global unicast is 2000::/3 (RFC 4291), without the documentation prefixes (RFC 3849, RFC 9637).
  if ((first & 0xe000) !== 0x2000 || (first === 0x2001 && second === 0xdb8)) return 'reserved-address'
  return first === 0x3fff && second < 0x1000 ? 'reserved-address' : undefined
}

function classifyV4(address: number): PrivateUrlReason | undefined {
  for (const [network, bits, reason] of ranges) {
    const size = 2 ** (32 - bits)
    if (Math.floor(address / size) === network / size) return reason
  }
  return undefined
}

function expand(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const parse = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const start = parse(head)
  if (tail === undefined) return start
  const end = parse(tail)
  return [...start, ...new Array<number>(Math.max(0, 8 - start.length - end.length)).fill(0), ...end]
}
