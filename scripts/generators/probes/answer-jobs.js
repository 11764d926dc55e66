/** Asks for each job in turn what the generator read, and writes one line of JSON an answer. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , jobFile = '', out = '', home = ''] = process.argv

/** @type {readonly {id: string, site: string, post: string, beside?: string}[]} */
export const jobs = JSON.parse(readFileSync(jobFile, 'utf8'))

/** Folder with the `node_modules` of the generator. */
export const installed = home

/** Imports a module of the generator that is installed outside of the project. */
export async function load(path) {
  return import(pathToFileURL(join(installed, 'node_modules', path)).href)
}

export function versionsOf(...names) {
  return Object.fromEntries(names.map((name) => [name, readVersion(name)]))
}

/** Null for what is bundled into the generator. */
function readVersion(name) {
  const file = join(installed, 'node_modules', name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null
}

/** @param {(job: {site: string, post: string, beside?: string}) => Promise<object>} ask */
export async function answerJobs(versions, ask) {
  writeFileSync(out, `${JSON.stringify({ versions: { node: process.versions.node, ...versions } })}\n`)
  for (const job of jobs) {
    const warnings = []
    const kept = { log: console.log, warn: console.warn, error: console.error, info: console.info }
    for (const name of Object.keys(kept)) console[name] = (...words) => warnings.push(words.map(String).join(' '))
    let answer
    try {
      answer = { ok: true, ...(await ask(job, warnings)) }
    } catch (error) {
      answer = { ok: false, message: messageOf(error) }
    }
    Object.assign(console, kept)
    const message = answer.message ?? warnings.find((text) => /warn|error|duplicate|invalid/i.test(text))
    appendFileSync(out, `${JSON.stringify({ id: job.id, ...encode(answer), message })}\n`)
  }
  process.exit(0)
}

function messageOf(error) {
  const causes = []
  for (let one = error; one && causes.length < 4; one = one.cause ?? one.originalError)
    causes.push(String(one.message ?? one))
  return causes.join(' | ')
}

/** Values that JSON does not have, as JSON: dates as `{date}`, and numbers such as Infinity as `{number}`. */
function encode(value, depth = 0) {
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString() }
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) }
  if (typeof value === 'function' || typeof value === 'symbol') return { other: typeof value }
  if (typeof value === 'bigint') return { number: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (depth > 6) return { other: 'deep' }
  if (Array.isArray(value)) return value.map((item) => encode(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, depth + 1)]))
}
