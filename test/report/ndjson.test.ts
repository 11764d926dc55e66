import { expect, it } from 'vitest'
import { runCli, tempFolder } from '../cli/run-cli.ts'

const FIELDS = 'layout: post\nauthor: a\nfrom: https://example.com/a\ntags: [a]\ncategories: [a]\n'

it('is one JSON object a line, with the problems of the JSON report, and silent about what is fine', async () => {
  const cwd = tempFolder({
    'bad.md': `---\n${FIELDS}title: A\ndate: 2023-02-30\n---\n`,
    'good.md': `---\n${FIELDS.replace('/a', '/b')}title: B\ndate: 2023-02-28\n---\n`,
    'README.md': 'a paper\n',
  })
  const lines = (await runCli(['--format', 'ndjson'], { cwd })).stdout.trimEnd().split('\n')
  const { files } = JSON.parse((await runCli(['--format', 'json'], { cwd })).stdout)
  expect(lines.map((line) => JSON.parse(line))).toEqual([...files, { path: 'README.md', skipped: 'repository paper' }])
  expect(files).toHaveLength(1)
})
