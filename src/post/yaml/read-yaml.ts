import { YAMLException } from 'js-yaml'
import type { Block } from '../block.ts'
import { isOverDepth, isOverSize } from '../data-limits.ts'
import type { ReadingIssue } from '../issue.ts'
import { judgeData, type Reading } from '../reading.ts'
import { findDuplicateKeys } from './find-duplicate-keys.ts'
import { loadYaml } from './load-yaml.ts'
import { matterOf } from './matter-of.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { scanYamlTokens } from './scan-yaml-tokens.ts'

// Where a construct that readers disagree on can start; only then are the tokens looked at.
const SUSPICIOUS = /(?:^|[\s[{,])(?:[&*!?]|<<)|^%/m

/** Reads the data of a YAML block, or says what is wrong with its text. */
export function readYaml(block: Block): Reading {
  const issues: ReadingIssue[] = []
  if (SUSPICIOUS.test(block.text)) {
    for (const { construct, text, start, end } of scanYamlTokens(block.text, block.span.start).oddities) {
      issues.push({ kind: 'unportable-yaml', construct, text, span: { start, end } })
    }
  }
  try {
    const data = matterOf(block.text, loadYaml)
    // Aliases make a graph that only a count can bound, so the size comes first.
    if ((issues.length > 0 && isOverSize(data)) || isOverDepth(data)) return nested(block, issues)
    return judgeData(block, data, issues)
  } catch (error) {
    return diagnose(block, issues, error)
  }
}

function nested(block: Block, issues: ReadingIssue[]): Reading {
  return { data: null, issues: [...issues, { kind: 'oversized-front-matter', what: 'nesting', limit: 16, span: block.opener }] }
}

/** The slow way, for blocks that do not load: the tree knows the place. */
function diagnose(block: Block, issues: ReadingIssue[], error: unknown): Reading {
  if (error instanceof RangeError || /nesting|depth/i.test(reasonOf(error))) return nested(block, issues)
  const tree = parseYamlTree(block.text, block.span.start)
  const first = tree.errors.filter(({ code }) => code !== 'MULTIPLE_DOCS' || issues.length === 0).sort((a, b) => a.start - b.start)[0]
  if (first !== undefined) {
    if (first.code === 'RESOURCE_EXHAUSTION') return nested(block, issues)
    const span = { start: first.start, end: first.end }
    issues.push({ kind: 'syntax-error', format: 'yaml', code: first.code, detail: first.message, span })
    return { data: null, issues }
  }
  const duplicates = findDuplicateKeys(tree)
  if (duplicates.length > 0) {
    issues.push(...duplicates)
    try {
      return judgeData(block, loadYaml(block.text, 'last'), issues)
    } catch {
      return { data: null, issues }
    }
  }
  // A tag that no core schema knows is already reported as unportable.
  if (issues.length === 0) issues.push(errorOfLoader(block, error))
  return { data: null, issues }
}

function errorOfLoader(block: Block, error: unknown): ReadingIssue {
  const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0
  const start = block.span.start + Math.min(at, block.text.length)
  return { kind: 'syntax-error', format: 'yaml', code: 'UNREADABLE', detail: reasonOf(error), span: { start, end: start } }
}

function reasonOf(error: unknown): string {
  if (error instanceof YAMLException) return error.reason
  return error instanceof Error ? error.message : String(error)
}
