import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, it } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { siteFolder } from './editor.ts'

const POST =
  '---\nlayout: post\ntitle: 𠮷野\ndate: 2023/10/28\nauthor: Lin Yi\nfrom: https://example.com/a\ntags: [a, a]\ncategories: [b]\n---\nText 𠮷.\n'
const hasNeovim = spawnSync('nvim', ['--version']).status === 0

/** What a user does by hand: look at the problems, take the action, type, save. */
const SCRIPT = `
local function wait(what, done)
  if not vim.wait(20000, done, 20) then error('waited in vain: ' .. what) end
end
local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = one.code or one.user_data.lsp.code, lnum = one.lnum, col = one.col, end_col = one.end_col })
  end
  return found
end
local seen = {}
wait('problems', function() return #codes() == 2 end)
seen.first = codes()
vim.cmd('PostlintFix')
wait('no problems', function() return #codes() == 0 end)
vim.api.nvim_buf_set_lines(0, 4, 5, false, {})
wait('missing author', function() return #codes() == 1 end)
seen.typed = codes()
vim.api.nvim_buf_set_lines(0, 4, 4, false, { 'author: Lin Yi' })
wait('no problems', function() return #codes() == 0 end)
vim.cmd('silent write')
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('qall!')
`

it.skipIf(!hasNeovim)(
  'works in Neovim: problems are shown, the action is applied, the file is saved',
  async () => {
    const cwd = siteFolder({ '_posts/a.md': POST, 'copy/_posts/a.md': POST, 'script.lua': SCRIPT })
    mkdirSync(join(cwd, '.git'))
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true })
    symlinkSync(join(inject('installed'), 'bin/postlint.js'), join(cwd, 'node_modules/.bin/postlint'))
    writeFileSync(join(cwd, 'init.lua'), `vim.cmd('luafile ${resolve('editors/neovim/postlint.lua')}')\n`)
    const words = [
      '--headless',
      '-n',
      '-i',
      'NONE',
      '-u',
      'init.lua',
      '_posts/a.md',
      '-c',
      'luafile script.lua',
      '-c',
      'cquit',
    ]
    const { status, stderr } = spawnSync('nvim', words, {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_DATA_HOME: cwd, XDG_STATE_HOME: cwd },
    })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const seen = JSON.parse(readFileSync(join(cwd, 'seen.json'), 'utf8'))
    expect(seen.first).toEqual([
      { code: 'malformed-date', lnum: 3, col: 6, end_col: 16 },
      { code: 'duplicate-item', lnum: 6, col: 10, end_col: 11 },
    ])
    expect(seen.typed).toMatchObject([{ code: 'missing-field', lnum: 0 }])
    await runCli(['fix'], { cwd: join(cwd, 'copy') })
    expect(readFileSync(join(cwd, '_posts/a.md'), 'utf8')).toBe(readFileSync(join(cwd, 'copy/_posts/a.md'), 'utf8'))
  },
  90_000,
)
