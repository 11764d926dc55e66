import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const POST = '---\ntitle: A post\n---\nBody\n'

/** A real folder that goes away with `remove`. */
export class TempTree {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'postlint-run-')))

  /** Writes files, each with its text; a path is relative to the root. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true })
      writeFileSync(join(this.root, path), content)
    }
  }

  posts(...paths: string[]): void {
    this.write(Object.fromEntries(paths.map((path) => [path, POST])))
  }

  run(command: string, ...args: string[]): string {
    return execFileSync(command, args, { cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
