import type { OfferedFix, ShownProblem } from './check-post.ts'
import { element, sentence } from './element.ts'

/** What somebody can do with a problem. */
export interface ProblemActions {
  show(problem: ShownProblem): void
  apply(fix: OfferedFix): void
}

const SAFETY: Readonly<Record<OfferedFix['safety'], string>> = {
  safe: 'safe fix',
  unsafe: 'unsafe fix',
  manual: 'candidate',
}

/** One problem with its frame, its help and its fixes. */
export function problemItem(problem: ShownProblem, { show, apply }: ProblemActions): HTMLElement {
  const { rule, level, message, help, line, column, frame, fixes } = problem
  const place = element('button', { type: 'button', class: 'playground-place' }, `${line}:${column}`)
  place.title = 'Show it in the post'
  place.addEventListener('click', () => show(problem))
  return element(
    'li',
    { class: `playground-problem ${level}` },
    element('p', {}, element('strong', { class: 'playground-level' }, level), ' ', ...sentence(message)),
    element('p', { class: 'playground-soft' }, place, ' ', element('code', {}, rule)),
    ...(frame === '' ? [] : [scrolling(`Line ${line}`, frame)]),
    ...(help === '' ? [] : [element('p', {}, ...sentence(help))]),
    ...fixes.map((fix) => fixItem(fix, apply)),
  )
}

function fixItem(fix: OfferedFix, apply: ProblemActions['apply']): HTMLElement {
  const button = element('button', { type: 'button' }, 'Apply')
  button.setAttribute('aria-label', `Apply: ${fix.title}`)
  button.addEventListener('click', () => apply(fix))
  const lines = [...fix.removed.map((text) => `- ${text}`), ...fix.added.map((text) => `+ ${text}`)]
  return element(
    'div',
    { class: 'playground-fix' },
    element('p', {}, button, ' ', element('em', {}, `${SAFETY[fix.safety]}:`), ' ', ...sentence(fix.title)),
    ...(lines.length === 0 ? [] : [scrolling(`Change: ${fix.title}`, lines.join('\n'))]),
  )
}

/** Long lines scroll, so that it must be reached without a mouse. */
function scrolling(name: string, text: string): HTMLElement {
  return element('pre', { tabindex: '0', role: 'region', 'aria-label': name }, text)
}
