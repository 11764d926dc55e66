const FIRST = 64
const LARGEST = 8192

/** Posts, each with a number: as many as one likes, in little memory, and never copied to grow. */
export class FactList {
  readonly #full: { readonly posts: Uint32Array; readonly keys: Float64Array }[] = []
  #posts = new Uint32Array()
  #keys = new Float64Array()
  #used = 0

  push(post: number, key: number): void {
    if (this.#used === this.#posts.length) this.#grow()
    this.#posts[this.#used] = post
    this.#keys[this.#used] = key
    this.#used++
  }

  /** All of them, copied into one array of each kind, in the order in which they came. */
  toArrays(): { readonly posts: Uint32Array; readonly keys: Float64Array } {
    const before = this.#full.reduce((sum, { posts }) => sum + posts.length, 0)
    const all = { posts: new Uint32Array(before + this.#used), keys: new Float64Array(before + this.#used) }
    let at = 0
    for (const { posts, keys } of this.#full) {
      all.posts.set(posts, at)
      all.keys.set(keys, at)
      at += posts.length
    }
    all.posts.set(this.#posts.subarray(0, this.#used), at)
    all.keys.set(this.#keys.subarray(0, this.#used), at)
    return all
  }

  // From small to large: what grows early is compiled with all that it does.
  #grow(): void {
    const length = Math.min(LARGEST, Math.max(FIRST, this.#used * 2))
    if (this.#used > 0) this.#full.push({ posts: this.#posts, keys: this.#keys })
    this.#posts = new Uint32Array(length)
    this.#keys = new Float64Array(length)
    this.#used = 0
  }
}
