/** Attacks that need more than one file, or one that is none. */
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, linkSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostileRow } from './rows.ts'

const BAD = '---\nlayout: post\ntitle: " A "\n---\n'
const CODE = "import { writeFileSync } from 'node:fs'\nwriteFileSync('PWNED', '')\nexport default {}\n"

const inFolder = (write: (at: (name: string) => string) => void) => (folder: string) =>
  write((name) => join(folder, name))

function sparse(path: string, start: string, size: number): void {
  const fd = openSync(path, 'w')
  writeSync(fd, start)
  ftruncateSync(fd, size)
  closeSync(fd)
}

const MIB = 1024 ** 2

const SIZES: readonly HostileRow[] = [
  {
    id: '200',
    name: 'a file of 200 MB',
    post: inFolder((at) => sparse(at('post.md'), BAD, 200 * MIB)),
    exit: 2,
    reports: ['oversized-front-matter'],
  },
  {
    id: '201',
    name: 'a front matter of 10 MB',
    post: `---\n${'a: b\n'.repeat(2 * MIB)}---\n`,
    exit: 1,
    reports: ['oversized-front-matter'],
  },
  {
    id: '202',
    name: 'a line of 30 MB',
    post: `---\ntitle: ${'a'.repeat(30 * MIB)}\n---\n`,
    exit: 1,
    reports: ['oversized-front-matter'],
  },
  {
    id: '203',
    name: 'a body of 30 MB',
    post: `---\nlayout: post\n---\n${'[a]('.repeat(7 * MIB)}`,
    exit: 1,
    reports: ['missing-field'],
  },
  {
    id: '204',
    name: '3 GB, most of it a hole',
    post: inFolder((at) => sparse(at('post.md'), '---\n', 3 * 1024 * MIB)),
    exit: 2,
    reports: ['oversized-front-matter'],
  },
]

const FILES: readonly HostileRow[] = [
  {
    id: '63',
    name: 'a layout out of the folder of layouts',
    post: inFolder((at) => {
      writeFileSync(at('_config.yml'), 'title: A\n')
      mkdirSync(at('_layouts'))
      writeFileSync(at('_layouts/post.html'), '')
      mkdirSync(at('_posts'))
      writeFileSync(at('_posts/2024-01-01-a.md'), '---\nlayout: ../../etc/passwd\ntitle: A\n---\n')
    }),
    argv: ['check'],
    exit: 0,
    reports: ['unknown-layout'],
  },
  {
    id: 'S',
    name: 'links out of the tree, met in a walk',
    post: inFolder((at) => {
      symlinkSync('/etc/passwd', at('passwd.md'))
      symlinkSync('/etc', at('etc'))
      writeFileSync(at('post.md'), BAD)
    }),
    exit: 1,
    reports: ['missing-field'],
  },
  {
    id: 'S',
    name: 'a link out of the tree, named outright',
    post: inFolder((at) => symlinkSync('/etc/passwd', at('post.md'))),
    argv: ['check', '--preset', 'post', 'post.md'],
    exit: 2,
    reports: ['unreadable-file'],
  },
  {
    id: 'S',
    name: 'a link to itself, one to nothing, one to an endless device',
    post: inFolder((at) => {
      symlinkSync('loop.md', at('loop.md'))
      symlinkSync('none', at('nothing.md'))
      symlinkSync('/dev/zero', at('zero.md'))
    }),
    argv: ['check', '--preset', 'post', 'loop.md', 'nothing.md', 'zero.md'],
    exit: 2,
    reports: ['unreadable-file'],
  },
  {
    id: 'S',
    name: 'a pipe that nobody writes to',
    post: inFolder((at) => execFileSync('mkfifo', [at('post.md')])),
    argv: ['check', '--preset', 'post', 'post.md'],
    exit: 2,
    reports: ['unreadable-file'],
  },
  {
    id: 'S',
    name: 'a pipe, met in a walk',
    post: inFolder((at) => {
      execFileSync('mkfifo', [at('pipe.md')])
      writeFileSync(at('post.md'), BAD)
    }),
    exit: 2,
    reports: ['unreadable-file'],
  },
  {
    id: 'S',
    name: 'a folder that is named like a post',
    post: inFolder((at) => {
      mkdirSync(at('post.md'))
      writeFileSync(at('post.md/inner.md'), BAD)
    }),
    exit: 1,
    reports: ['missing-field'],
  },
  {
    id: 'S',
    name: 'a hard link, to be fixed',
    post: inFolder((at) => {
      writeFileSync(at('post.md'), BAD)
      linkSync(at('post.md'), at('other.txt'))
    }),
    argv: ['fix', '--preset', 'post'],
    exit: 1,
    reports: ['rule-failure'],
  },
  {
    id: 'S',
    name: 'names that are commands',
    post: inFolder((at) => {
      for (const name of [
        '\n::error::oops.md',
        '\u001b[31m.md',
        '##[error]x.md',
        '-rf.md',
        '[a]*.md',
        '\u202edm.md',
        'a\u0301.md',
      ])
        writeFileSync(at(name), BAD)
    }),
    exit: 1,
    reports: ['missing-field'],
  },
  {
    id: 'S',
    name: 'a name that is an option',
    post: inFolder((at) => {
      writeFileSync(at('evil.js'), CODE)
      writeFileSync(at('--config=evil.js'), BAD)
    }),
    argv: ['check', '--preset', 'post', '--', '--config=evil.js'],
    exit: 1,
    reports: ['missing-field'],
  },
  {
    id: 'S',
    name: 'a name that is not UTF-8',
    post: (folder) => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xe9]), Buffer.from('.md')]), BAD)
    },
    exit: 2,
    reports: ['UTF-8'],
  },
  {
    id: 'S',
    name: 'a path that is longer than the system allows',
    post: (folder) => {
      const dig =
        "for (let at = 0; at < 25; at++) { fs.mkdirSync('d'.repeat(200)); process.chdir('d'.repeat(200)) }; fs.writeFileSync('a.md', '')"
      execFileSync(process.execPath, ['-e', dig], { cwd: folder })
    },
    exit: 2,
    reports: ['ENAMETOOLONG|too long|missing-front-matter|unreadable'],
  },
  {
    id: 'S',
    name: 'a configuration that is code, with --untrusted',
    post: inFolder((at) => {
      writeFileSync(at('postlint.config.js'), CODE)
      writeFileSync(at('post.md'), BAD)
    }),
    argv: ['check', '--untrusted'],
    exit: 2,
    reports: ['untrusted'],
  },
  {
    id: 'S',
    name: 'a folder of the git configuration that runs something',
    post: inFolder((at) => {
      execFileSync('git', ['init', '-q', at('.')])
      execFileSync('git', ['-C', at('.'), 'config', 'core.fsmonitor', `touch ${at('PWNED')}; false`])
      writeFileSync(at('post.md'), BAD)
    }),
    argv: ['check', '--preset', 'post', '--changed', '--untrusted'],
    exit: 1,
    reports: ['missing-field'],
  },
]

export const SPECIAL_FILES: readonly HostileRow[] = [...SIZES, ...FILES]

/** Where the rows are made. */
export const HOSTILE_ROOT = join(tmpdir(), 'postlint-hostile')
