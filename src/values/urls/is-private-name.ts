/** Tells whether a host name means something only inside somebody's own network. */

// RFC 6761 (localhost, test, invalid), RFC 6762 (local) and its appendix G, RFC 8375 (home.arpa), ICANN 2024 (internal).
// RFC 2606 reserves `example` too, but a documentation name leads into nobody's network.
const privateTops = new Set([
  'localhost',
  'localdomain',
  'local',
  'internal',
  'test',
  'invalid',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
])

/** `host` in lower case and without a dot at the end. */
export function isPrivateName(host: string): boolean {
  return privateTops.has(host.slice(host.lastIndexOf('.') + 1)) || host.endsWith('.home.arpa')
}
