import { describe, expect, it } from 'vitest'
import type { Diagnostic, Fix } from '../../../src/check/diagnostic.ts'
import { alikeKey } from '../../../src/cli/interactive/alike.ts'
import { diffBytes } from '../../../src/cli/interactive/byte-patch.ts'
import type { ChangedPost } from '../../../src/cli/interactive/decision.ts'
import type { LintedSource } from '../../../src/cli/interactive/linted-source.ts'
import { Session } from '../../../src/cli/interactive/session.ts'

const AT = { line: 1, column: 1, offset: 0 }

function problem(rule: string, field: string, fixes: readonly Fix[] = []): Diagnostic {
  const message = `${field} is wrong`
  return { rule, level: 'error', message, help: '', field, path: [field], start: AT, end: AT, related: [], fixes }
}

function fix(kind: string, title = kind): Fix {
  return { title, kind, safety: 'manual', edits: [], fields: [] }
}

function post(path: string, ...diagnostics: Diagnostic[]): LintedSource {
  return { path, text: '', bom: false, diagnostics, skipped: null }
}

function changed(now: LintedSource, applied = 1): ChangedPost {
  return { post: now, patch: diffBytes(Buffer.from('a'), Buffer.from('b')), applied }
}

const where = (session: Session): string => {
  const current = session.current()
  const { number, total } = session.progress()
  return current === null ? 'end' : `${number}/${total} ${current.post.path} ${current.diagnostic.field}`
}

describe('the way through the problems', () => {
  it('goes in order, past what is skipped, and shows how far it has come', () => {
    const session = new Session([post('a', problem('r', 'x'), problem('r', 'y')), post('b', problem('q', 'x'))])
    const steps: string[] = []
    for (let current = session.current(); current !== null; current = session.current()) {
      steps.push(where(session))
      session.skip(current)
    }
    expect(steps).toEqual(['1/3 a x', '2/3 a y', '3/3 b x'])
    expect(session.counts()).toEqual({ applied: 0, posts: 0, skipped: 3, ignored: 0, left: 0 })
  })

  it('counts what a change mends besides, and what it brings to light', () => {
    const session = new Session([post('a', problem('r', 'x'), problem('r', 'y')), post('b', problem('r', 'x'))])
    session.accept([changed(post('a'))], 'both')
    expect(where(session)).toBe('3/3 b x')
    session.accept([changed(post('b', problem('r', 'z'), problem('r', 'zz')))], 'more')
    expect(where(session)).toBe('4/5 b z')
    expect(session.counts()).toEqual({ applied: 2, posts: 2, skipped: 0, ignored: 0, left: 2 })
  })

  it('asks once more about neither of two problems that say the same, unless both were skipped', () => {
    const session = new Session([post('a', problem('r', 'x'), problem('r', 'x'))])
    session.skip(session.current()!)
    expect(where(session)).toBe('2/2 a x')
    session.skip(session.current()!)
    expect(where(session)).toBe('end')
  })

  it('ignores a rule wherever it stands, in posts too that are judged again', () => {
    const session = new Session([post('a', problem('r', 'x'), problem('q', 'y')), post('b', problem('r', 'x'))])
    session.ignore('r')
    expect(where(session)).toBe('3/3 a y')
    session.refresh([post('c', problem('r', 'x'))])
    expect(where(session)).toBe('3/3 a y')
    expect(session.counts()).toMatchObject({ ignored: 3, left: 1 })
  })

  it('comes back to earlier posts in which something turned up', () => {
    const session = new Session([post('a', problem('r', 'x')), post('b', problem('r', 'x'))])
    session.accept([changed(post('a'))], 'a')
    session.accept([changed(post('b'))], 'b')
    expect(where(session)).toBe('end')
    session.refresh([post('a', problem('duplicate', 'x'))])
    expect(where(session)).toBe('3/3 a x')
  })
})

describe('back', () => {
  const posts = () => [
    post('a', problem('r', 'x'), problem('q', 'y'), problem('q', 'z')),
    post('b', problem('r', 'x')),
    post('c', problem('r', 'x')),
  ]

  it('opens what was skipped last, and what was decided since stays decided', () => {
    const session = new Session(posts())
    session.skip(session.current()!)
    session.accept([changed(post('a', problem('r', 'x'), problem('q', 'z')))], 'y')
    expect(where(session)).toBe('3/5 a z')
    expect(session.back()).toBe(true)
    expect(where(session)).toBe('2/5 a x')
    expect(session.counts()).toMatchObject({ applied: 1, skipped: 0, left: 4 })
    session.undo()
    expect(where(session)).toBe('1/5 a x')
  })

  it('takes the rest of a post that was skipped as one step', () => {
    const session = new Session(posts())
    session.skip(session.current()!)
    expect(session.skipPost('a')).toBe(2)
    expect(where(session)).toBe('4/5 b x')
    session.back()
    expect(where(session)).toBe('2/5 a y')
    session.back()
    expect(where(session)).toBe('1/5 a x')
    expect(session.back()).toBe(false)
  })

  it('comes to a problem in the middle of a post, and goes on from there', () => {
    const session = new Session(posts())
    session.skip(session.current()!)
    session.skip(session.current()!)
    session.skip(session.current()!)
    expect(where(session)).toBe('4/5 b x')
    session.back()
    expect(where(session)).toBe('3/5 a z')
    session.skip(session.current()!)
    expect(where(session)).toBe('4/5 b x')
  })

  it('does not lead to what is ignored or gone', () => {
    const session = new Session(posts())
    session.skip(session.current()!)
    session.ignore('r')
    expect([session.canGoBack(), session.back()]).toEqual([false, false])
  })
})

describe('undo', () => {
  it('goes back decision by decision to where it began', () => {
    const session = new Session([post('a', problem('r', 'x'), problem('q', 'y')), post('b', problem('r', 'x'))])
    const seen: string[] = []
    const decide = [
      () => session.skip(session.current()!),
      () => session.accept([changed(post('a', problem('r', 'x')))], 'y'),
      () => session.ignore('r'),
    ]
    for (const step of decide) {
      seen.push(where(session))
      step()
    }
    expect(where(session)).toBe('end')
    for (const before of seen.toReversed()) {
      session.undo()
      expect(where(session)).toBe(before)
    }
    expect(session.last()).toBeNull()
    session.undo()
    expect(session.counts()).toEqual({ applied: 0, posts: 0, skipped: 0, ignored: 0, left: 3 })
  })

  it('lets stand what could not be taken back', () => {
    const session = new Session([post('a', problem('r', 'x')), post('b', problem('r', 'x'))])
    session.accept([changed(post('a')), changed(post('b'))], 'both')
    session.undo(new Set(['a']))
    expect(where(session)).toBe('1/1 b x')
    expect(session.counts()).toMatchObject({ applied: 1, posts: 1, left: 1 })
  })
})

describe('alike', () => {
  it('is the same rule, field and kind of fix', () => {
    const wanted = problem('r', 'x', [fix('add', 'Add 1')])
    const session = new Session([
      post('a', wanted, problem('r', 'y', [fix('add')])),
      post('b', problem('r', 'x', [fix('other'), fix('add', 'Add 2')]), problem('q', 'x', [fix('add')])),
      post('c', problem('r', 'x', [fix('other')])),
    ])
    const key = alikeKey(wanted, wanted.fixes[0]!)
    expect(session.alike(key).map(({ post }) => post.path)).toEqual(['a', 'b'])
  })

  it('is the same in order where a problem has several of a kind, and leaves out what is decided', () => {
    const links = [fix('link', 'first'), fix('link', 'second')]
    const [one, two] = [problem('r', 'x', links), problem('r', 'x', [fix('link')])]
    const session = new Session([post('a', one), post('b', two), post('c', one)])
    expect(session.alike(alikeKey(one, links[1]!)).map(({ post }) => post.path)).toEqual(['a', 'c'])
    session.skip(session.current()!)
    expect(session.alike(alikeKey(one, links[0]!)).map(({ post }) => post.path)).toEqual(['b', 'c'])
  })
})
