// What pages show or offer: another ending may belong to a name that is no file (`node.js`).
const ENDING =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|apng|jfif|heic|mp4|webm|mov|ogv|mp3|m4a|ogg|wav|flac|pdf|zip)$/i
const LONGEST = 1024

/** Turns a text into the path of a file of the site; null where it is an address, a template, or nothing that can be known. */
export function localPath(text: string): string | null {
  const path = text.trim().replace(/[?#].*$/s, '')
  if (path.length > LONGEST || !ENDING.test(path)) return null
  // Schemes and drives, hosts, what a template fills in, what a bundler resolves, folders of somebody's machine.
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}<>$*|\\"\0]|^[~@%:]|\/:/i.test(path)) return null
  return decode(path)
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
