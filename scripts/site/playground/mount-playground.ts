import { PRESET_NAMES, type PresetName } from '../../../schemas/presets.ts'
import { countNoun } from '../../../src/locales/translate.ts'
import { provideBrowserParts } from './browser-parts.ts'
import { type CheckedPost, checkPost, type ShownProblem } from './check-post.ts'
import { element } from './element.ts'
import { EXAMPLE_POST } from './example-post.ts'
import { problemItem } from './problem-item.ts'
import { settingsOfPreset } from './settings-of-preset.ts'

// Milliseconds after the last key: shorter than anybody waits, longer than between two keys.
const PAUSE = 120

/** Fills a room with the playground: a post on the left, what postlint finds in it on the right. Nothing leaves the page. */
export function mountPlayground(room: HTMLElement): void {
  provideBrowserParts()
  const post = element('textarea', { id: 'playground-post', spellcheck: 'false', autocomplete: 'off', rows: '24' })
  const preset = element(
    'select',
    { id: 'playground-preset' },
    ...PRESET_NAMES.map((name) => element('option', {}, name)),
  )
  const path = element('input', { id: 'playground-path', spellcheck: 'false', autocomplete: 'off' })
  const fixAll = element('button', { type: 'button' }, 'Fix all that is safe')
  const undo = element('button', { type: 'button' }, 'Undo fix')
  const status = element('p', { role: 'status', class: 'playground-status' })
  const problems = element('ol', { class: 'playground-problems', 'aria-label': 'Problems' })
  const earlier: string[] = []
  let checked: CheckedPost | null = null
  let timer = 0

  room.replaceChildren(
    element(
      'div',
      { class: 'playground-controls' },
      element('label', {}, 'Preset ', preset),
      element('label', {}, 'Name of the file ', path),
      fixAll,
      undo,
    ),
    element(
      'div',
      { class: 'playground-halves' },
      element('div', {}, element('label', { for: 'playground-post' }, 'Post'), post),
      element('div', {}, status, problems),
    ),
  )
  post.value = EXAMPLE_POST
  path.value = 'post.md'

  const check = async (): Promise<void> => {
    const settings = await settingsOfPreset(preset.value as PresetName, Math.floor(Date.now() / 1000))
    checked = checkPost(path.value.trim() || 'post.md', post.value, settings)
    status.textContent = summaryOf(checked)
    problems.replaceChildren(
      ...checked.problems.map((problem) => problemItem(problem, { show, apply: ({ after }) => write(after()) })),
    )
    fixAll.disabled = !checked.hasSafeFix
    undo.disabled = earlier.length === 0
  }
  const write = (text: string | null): void => {
    if (text === null) {
      status.textContent = 'That fix would do more than it says, so it was not applied.'
      return
    }
    earlier.push(post.value)
    post.value = text
    void check()
  }
  const show = ({ start, end }: ShownProblem): void => {
    post.focus()
    post.setSelectionRange(start, Math.max(end, start + 1))
  }
  post.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void check(), PAUSE)
  })
  path.addEventListener('input', () => void check())
  preset.addEventListener('change', () => void check())
  fixAll.addEventListener('click', () => checked !== null && write(checked.fixed()))
  undo.addEventListener('click', () => {
    post.value = earlier.pop() ?? post.value
    void check()
  })
  void check()
}

function summaryOf({ problems, skipped }: CheckedPost): string {
  if (skipped !== null) return `Not checked: ${skipped}.`
  if (problems.length === 0) return 'No problems.'
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = problems.filter((one) => one.level === level).length
    return count === 0 ? [] : [countNoun(count, level)]
  })
  return `${counts.join(', ')}.`
}
