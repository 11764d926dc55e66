import type { Fix } from '../../check/diagnostic.ts'
import { applyFix } from './apply.ts'
import type { Problem } from './judged-post.ts'
import { sayDone, sayFault, sayNote, tellPath } from './say.ts'
import type { Sitting } from './sitting.ts'

/** Applies one candidate; false when nothing came of it and the problem is still the same. */
export function decideFix(problem: Problem, fix: Fix, { session, bench, screen }: Sitting): boolean {
  const outcome = applyFix(problem, fix, bench)
  const path = tellPath(problem.post.path)
  switch (outcome.kind) {
    case 'written':
      session.accept([outcome.changed], fix.title)
      sayDone(screen, `written: ${fix.title}`)
      return true
    case 'changed':
      session.refresh([outcome.post])
      sayNote(screen, `${path} has changed on disk meanwhile; nothing was written, and it was checked again`)
      return true
    case 'refused':
      sayFault(screen, `not written: ${outcome.reason}`)
      return false
  }
}
