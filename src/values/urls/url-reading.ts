/** The words in which a text is linted as the address of an article. */

export type UrlFault =
  | 'empty'
  | 'too-long'
  | 'wrapped'
  | 'surrounding-space'
  | 'white-space'
  /** Text follows the address, or stands before it: `https://example.com/a.html (via Bob)`. */
  | 'trailing-text'
  | 'invisible-character'
  | 'missing-scheme'
  | 'broken-scheme'
  | 'wrong-scheme'
  | 'stray-character'
  | 'bad-host'
  | 'bad-port'
  | 'several'

export type PrivateUrlReason =
  | 'credentials'
  | 'localhost'
  | 'loopback'
  | 'private-network'
  | 'link-local'
  | 'reserved-address'
  | 'private-name'
  | 'single-label'

export interface UrlRepair {
  /** Always a good URL itself. */
  readonly text: string
  readonly safety: 'safe' | 'unsafe'
}

export interface GoodUrl {
  readonly kind: 'good'
  /** In lower case and Punycode, without the port. */
  readonly host: string
}

export interface BadUrl {
  readonly kind: 'bad'
  readonly reason: UrlFault
  readonly repaired?: UrlRepair
  /** For `several`: the good URLs that the text holds, each once; for `trailing-text`: the one beside the text. */
  readonly addresses?: readonly string[]
}

export interface PrivateUrl {
  readonly kind: 'private'
  readonly reason: PrivateUrlReason
}

/** What a text says as the address of a page. */
export type UrlReading = GoodUrl | BadUrl | PrivateUrl
