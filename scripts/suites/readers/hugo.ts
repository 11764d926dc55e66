import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Format } from '../../../src/post/block.ts'
import { fenced } from '../fenced.ts'
import type { Answer, Reader } from './reader.ts'
import { textsOf } from './texts-of.ts'

/** Hugo's readers of YAML (go-yaml), TOML (go-toml) and JSON, one site a block: it stops at the first post that it refuses. */
export const hugo: Reader = {
  name: 'Hugo',
  formats: ['yaml', 'toml', 'json'],
  read: (blocks, format) => {
    const site = mkdtempSync(join(tmpdir(), 'suite-hugo-'))
    for (const folder of ['content', 'layouts/_default']) mkdirSync(join(site, folder), { recursive: true })
    writeFileSync(
      join(site, 'config.toml'),
      'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]\n',
    )
    writeFileSync(join(site, 'layouts/_default/single.html'), '{{ .Params | jsonify }}')
    const answers = blocks.map((block) => ask(site, block, format))
    rmSync(site, { recursive: true, force: true })
    return answers
  },
}

function ask(site: string, block: string, format: Format): Answer {
  const page = join(site, 'public/post/index.html')
  rmSync(page, { force: true })
  writeFileSync(join(site, 'content/post.md'), fenced(block, format))
  const run = spawnSync('hugo', ['--quiet', '--buildDrafts', '--buildFuture', '--buildExpired'], {
    cwd: site,
    encoding: 'utf8',
  })
  if (run.status !== 0)
    return { ok: false, message: `${run.stdout}${run.stderr}`.replaceAll(site, '').trim().split('\n')[0] ?? '' }
  try {
    return { ok: true, data: textsOf(JSON.parse(readFileSync(page, 'utf8'))) }
  } catch {
    return { ok: false, message: 'no page was made' }
  }
}
