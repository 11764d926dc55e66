/** Turns a URL into the same URL without the query parameters that only say who sent the reader. */

// The union of Firefox's query-stripping list (privacy.query_stripping.strip_list) and the global parameters of
// ClearURLs and of AdGuard's URL Tracking filter, without the short or ambiguous names in them (`ref`, `cid`, `source`).
const everywhere = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl msclkid twclid ttclid li_fat_id epik sccid rdt_cid ' +
    'igshid igsh yclid ymclid ysclid _openstat mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking ' +
    'ml_subscriber ml_subscriber_hash oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk oly_anon_id oly_enc_id ' +
    'vero_id vero_conv wickedid rb_clickid s_cid s_kwcid ef_id __s irclickid cjevent fb_action_ids fb_action_types ' +
    'action_object_map action_type_map action_ref_map guccounter guce_referrer guce_referrer_sig spm_id_from vd_source ' +
    'pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid piwik_campaign piwik_kwd piwik_keyword'
  ).split(' '),
)
const prefixes = ['utm_', 'mtm_', 'hsa_']

// Names that mean tracking on these sites only (the same lists, their site sections).
const bySite: readonly (readonly [site: string, names: readonly string[]])[] = [
  ['youtube.com', ['si', 'feature', 'pp']],
  ['youtu.be', ['si', 'feature']],
  ['twitter.com', ['s', 't', 'ref_src', 'ref_url']],
  ['x.com', ['s', 't', 'ref_src', 'ref_url']],
  ['spotify.com', ['si']],
  ['medium.com', ['source']],
  ['bilibili.com', ['share_source', 'share_medium', 'share_plat', 'share_session_id', 'share_tag', 'unique_k']],
  ['taobao.com', ['spm', 'scm']],
  ['tmall.com', ['spm', 'scm']],
  ['aliyun.com', ['spm', 'scm']],
]

export interface UntrackedUrl {
  /** Byte for byte the text that came in, where nothing was found. */
  readonly text: string
  /** As written, in the order of the query. */
  readonly names: readonly string[]
}

export function trackingParameters(text: string): UntrackedUrl {
  const hash = text.indexOf('#')
  const end = hash < 0 ? text.length : hash
  const start = text.indexOf('?')
  if (start < 0 || start > end) return { text, names: [] }
  if (!mayTrack(text, start, end)) return { text, names: [] }
  const names: string[] = []
  const site = siteNames(text)
  const kept = text
    .slice(start + 1, end)
    .split('&')
    .filter((pair) => {
      const name = nameOf(pair)
      if (!isTracking(name, site)) return true
      names.push(name)
      return false
    })
  if (names.length === 0) return { text, names }
  return { text: text.slice(0, start) + (kept.length > 0 ? `?${kept.join('&')}` : '') + text.slice(end), names }
}

/** Whether any name of the query between two offsets, the first that of `?`, is longer than one letter, or means tracking on some site. */
export function mayTrack(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; ) {
    let stop = at
    while (stop < end && text.charCodeAt(stop) !== EQUALS && text.charCodeAt(stop) !== AMPERSAND) stop++
    // `s` and `t` are the only names of one letter.
    if (stop - at !== 1 || text.charCodeAt(at) === LOWER_S || text.charCodeAt(at) === LOWER_T) return true
    const next = text.indexOf('&', stop)
    if (next === -1 || next >= end) return false
    at = next + 1
  }
  return false
}

const EQUALS = 0x3d
const AMPERSAND = 0x26
const LOWER_S = 0x73
const LOWER_T = 0x74

function nameOf(pair: string): string {
  const equals = pair.indexOf('=')
  const name = equals < 0 ? pair : pair.slice(0, equals)
  // An address copied from HTML source writes `&` as `&amp;`.
  return name.startsWith('amp;') ? name.slice(4) : name
}

function isTracking(name: string, site: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return everywhere.has(lower) || site.includes(lower) || prefixes.some((prefix) => lower.startsWith(prefix))
}

function siteNames(text: string): readonly string[] {
  const host = /^https?:\/\/([^/?#:]*)/i.exec(text)?.[1]?.toLowerCase() ?? ''
  const found = bySite.find(([site]) => host === site || host.endsWith(`.${site}`))
  return found?.[1] ?? []
}
