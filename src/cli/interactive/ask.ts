/** Asks what to do about one problem until a decision is made. */
import { countNoun, translate } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { alikeKey } from './alike.ts'
import { decideAlike } from './decide-alike.ts'
import { decideByHand } from './decide-by-hand.ts'
import { decideFix } from './decide-fix.ts'
import { decideOpen } from './decide-open.ts'
import { decideSafe } from './decide-safe.ts'
import { decideUndo } from './decide-undo.ts'
import type { Dialog } from './dialog.ts'
import { editTarget } from './edit-target.ts'
import type { Problem } from './linted-source.ts'
import { printNote } from './print-message.ts'
import { soundFixes } from './sound-fixes.ts'
import { frontMatterLines } from './view/front-matter-lines.ts'
import { helpLines } from './view/help-lines.ts'
import { menuLines } from './view/menu-lines.ts'
import { MOST_CANDIDATES, problemLines } from './view/problem-lines.ts'
import { promptLine } from './view/prompt-line.ts'

/** `next` after a decision, or when the post is another one than was shown; `again` asks about the same. */
type Answer = 'next' | 'again' | 'quit'

/** Shows the problem and takes keys; false when the person wants to quit. Throws Interrupted. */
export async function ask(problem: Problem, dialog: Dialog): Promise<boolean> {
  const { session, screen, bench } = dialog
  const { diagnostic } = problem
  const source = bench.open(problem.post.path)?.source ?? null
  const sound = source === null ? diagnostic.fixes : soundFixes(diagnostic, source, bench.checkCandidate)
  const fixes = sound.slice(0, MOST_CANDIDATES)
  const target = source === null ? null : editTarget(problem, source, bench.collectionOf(problem.post.path))
  const alike = fixes.map((fix) => session.alike(alikeKey(diagnostic, fix)).length)
  const safe = session.safe().length
  const show = (): void => screen.print(problemLines(problem, fixes, session.progress(), screen.paint, screen.width))
  const menu = (): void => {
    const choices = {
      candidates: fixes.length,
      alike: Math.max(0, ...alike),
      safe,
      canEdit: target !== null,
      canGoBack: session.canGoBack(),
      canUndo: session.last() !== null,
    }
    screen.print(menuLines(choices, screen.paint, screen.width))
  }
  show()
  menu()
  const redraw = (): void => {
    show()
    menu()
  }
  // Several readings that only the author can tell apart: Enter must not pick one unseen.
  let selected = diagnostic.fixes.length > 1 && fixes[0]?.safety === 'manual' ? -1 : 0
  for (;;) {
    const key = await screen.readKey(() => promptLine(fixes, selected, screen.paint, screen.width), redraw)
    const name = key.ctrl ? `ctrl-${key.name}` : key.name
    const chosen = /^[1-9]$/.test(key.text)
      ? Number(key.text) - 1
      : name === 'return' || name === 'enter'
        ? selected
        : -2
    if (name === 'up' || name === 'down') {
      if (fixes.length > 0) selected = move(selected, name === 'up' ? -1 : 1, fixes.length)
      continue
    }
    const answer = await answerTo(
      chosen >= 0 && chosen < fixes.length ? 'apply' : key.text.toLowerCase() || name,
      Math.max(0, chosen),
    )
    if (answer === 'quit') return false
    if (answer === 'next') return true
  }

  async function answerTo(what: string, index: number): Promise<Answer> {
    const fix = fixes[index]
    const echo = (text: string): void => screen.echo('> ', text)
    switch (what) {
      case 'apply':
        echo(String(index + 1))
        return fix !== undefined && decideFix(problem, fix, dialog) ? 'next' : 'again'
      case 'a':
        echo('a')
        if (Math.max(0, ...alike) < 2) {
          printNote(screen, translate`no other problem is like this one`)
          return 'again'
        }
        if (await decideAlike(problem, fixes, selected, dialog)) return 'next'
        break
      case 'e':
        echo('e')
        if (target === null || source === null) {
          printNote(screen, translate`this cannot be edited here: o opens the post in your editor`)
          return 'again'
        }
        if (await decideByHand(problem, target, source, dialog)) return 'next'
        break
      case 's':
        echo('s')
        session.skip(problem)
        printNote(screen, translate`skipped`)
        return 'next'
      case 'n': {
        echo('n')
        const count = session.skipPost(problem.post.path)
        printNote(screen, translate`skipped ${countNoun(count, 'problem')} of ${escapeControls(problem.post.path)}`)
        return 'next'
      }
      case 'b':
        echo('b')
        if (session.back()) return 'next'
        printNote(screen, translate`nothing was skipped before this; u takes back what was written`)
        return 'again'
      case 'x':
        echo('x')
        if (safe === 0) printNote(screen, translate`no problem that is left has a safe fix`)
        else if (await decideSafe(dialog)) return 'next'
        break
      case 'i': {
        echo('i')
        const count = session.countOf(diagnostic.rule)
        session.ignore(diagnostic.rule)
        printNote(
          screen,
          translate`${diagnostic.rule} is ignored until you quit: ${count === 1 ? translate`this problem` : countNoun(count, 'problem')} set aside`,
        )
        return 'next'
      }
      case 'o':
        echo('o')
        return (await decideOpen(problem, dialog)) ? 'next' : 'again'
      case 'f':
        echo('f')
        screen.print(frontMatterLines(problem.post.text, diagnostic.start.line, screen.paint, screen.width))
        break
      case 'u':
        echo('u')
        return decideUndo(dialog) ? 'next' : 'again'
      case '?':
      case 'h':
        echo('?')
        screen.print(helpLines(screen.paint, screen.width))
        break
      case 'q':
      case 'ctrl-d':
        echo('q')
        return 'quit'
      case 'return':
      case 'enter':
        echo('')
        printNote(
          screen,
          fixes.length === 0
            ? translate`there is no candidate to apply`
            : translate`press the number of a candidate, or choose with the arrow keys`,
        )
        return 'again'
      default:
        // Pasted text and keys that write nothing are no choice, and no mistake either.
        if ([...what].length !== 1) return 'again'
        echo(escapeControls(what))
        printNote(screen, translate`${escapeControls(what)} does nothing here; ? shows the keys`)
        return 'again'
    }
    menu()
    return 'again'
  }
}

function move(selected: number, step: number, count: number): number {
  if (selected < 0) return step > 0 ? 0 : count - 1
  return (selected + step + count) % count
}
