-- postlint in Neovim 0.7 or newer, with the client that is built in: put this file into ~/.config/nvim/plugin/.
local markers = {
  'postlint.config.ts', 'postlint.config.mts', 'postlint.config.js', 'postlint.config.mjs',
  'postlint.config.json', 'postlint.config.jsonc', 'postlint.config.yaml', 'postlint.config.yml', '.git',
}

-- The project's own postlint, else the one on the PATH.
local function command(root)
  local own = root .. '/node_modules/.bin/postlint'
  return { vim.fn.executable(own) == 1 and own or 'postlint', 'lsp' }
end

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local at = folder
  while true do
    for _, marker in ipairs(markers) do
      if vim.loop.fs_stat(at .. '/' .. marker) then return at end
    end
    local up = vim.fn.fnamemodify(at, ':h')
    if up == at then return folder end
    at = up
  end
end

-- One server for each root.
local clients = {}

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'mdx' },
  callback = function(event)
    local name = vim.api.nvim_buf_get_name(event.buf)
    if name == '' then return end
    local root = root_of(name)
    local client = clients[root]
    if client == nil then
      client = vim.lsp.start_client({
        name = 'postlint',
        cmd = command(root),
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
        on_exit = function() clients[root] = nil end,
      })
      clients[root] = client
    end
    if client then vim.lsp.buf_attach_client(event.buf, client) end
  end,
})

-- `:PostlintFix` applies all safe fixes of the post, as `postlint fix` does.
vim.api.nvim_create_user_command('PostlintFix', function()
  local buffer = vim.api.nvim_get_current_buf()
  local position = { line = 0, character = 0 }
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = { start = position, ['end'] = position },
    context = { diagnostics = {}, only = { 'source.fixAll.postlint' } },
  }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 5000) or {}
  for id, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do
      local client = vim.lsp.get_client_by_id(id)
      vim.lsp.util.apply_workspace_edit(action.edit, client and client.offset_encoding or 'utf-16')
    end
  end
end, {})
