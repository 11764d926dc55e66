import { expect, it } from 'vitest'
import { editorCommand } from '../../../src/cli/interactive/editor-command.ts'

const FILE = '/tmp/a post.md'

it('opens known editors at the line, and lets those wait that would return at once', () => {
  const argsOf = (editor: string) => editorCommand({ EDITOR: editor }, FILE, 7)
  expect(argsOf('/usr/bin/vim')).toEqual({ command: '/usr/bin/vim', args: ['+7', FILE] })
  expect(argsOf('nano -w')).toEqual({ command: 'nano', args: ['-w', '+7', FILE] })
  expect(argsOf('code')).toEqual({ command: 'code', args: ['--wait', '--goto', `${FILE}:7`] })
  expect(argsOf('code --wait')).toEqual({ command: 'code', args: ['--wait', '--goto', `${FILE}:7`] })
  expect(argsOf('"/opt/my editor/hx"')).toEqual({ command: '/opt/my editor/hx', args: [`${FILE}:7`] })
  expect(argsOf('ed')).toEqual({ command: 'ed', args: [FILE] })
})

it('prefers VISUAL, and has no editor of its own', () => {
  expect(editorCommand({ VISUAL: 'vi', EDITOR: 'ed' }, FILE, 1)?.command).toBe('vi')
  expect(editorCommand({ VISUAL: '', EDITOR: 'ed' }, FILE, 1)?.command).toBe('ed')
  expect(editorCommand({ VISUAL: ' ' }, FILE, 1)).toBeNull()
})
