import { posix } from 'node:path'
import { isJsonObject } from '../../check/schema/json-object.ts'
import { pointerStep } from '../../check/schema/pointer-step.ts'

/**
 * A JSON Schema with the files that its `$ref`s name put into it, under `$defs`; what is named by an address stays. `file` is its own path, and
 * `read` gives the data of another, or throws.
 */
export function inlineRefs(schema: unknown, file: string, read: (file: string) => unknown): unknown {
  const root = posix.normalize(file)
  const documents = new Map<string, unknown>()
  const refOf = (ref: string, at: string): string => {
    const [path = '', pointer = ''] = ref.split('#')
    if (/^[a-z][a-z0-9+.-]*:/i.test(ref) || (path === '' && at === root)) return ref
    const target = path === '' ? at : posix.join(posix.dirname(at), path)
    if (target === root) return `#${pointer}`
    if (!documents.has(target)) {
      documents.set(target, {})
      documents.set(target, withoutNames(rewrite(read(target), target)))
    }
    return `#/$defs/${encodeURIComponent(pointerStep(target))}${pointer}`
  }
  const rewrite = (part: unknown, at: string): unknown => {
    if (Array.isArray(part)) return part.map((one) => rewrite(one, at))
    if (!isJsonObject(part)) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' ? refOf(value, at) : rewrite(value, at),
      ]),
    )
  }
  const own = rewrite(schema, root)
  if (documents.size === 0 || !isJsonObject(own)) return schema
  return { ...own, $defs: { ...Object(own.$defs), ...Object.fromEntries(documents) } }
}

/** A name of its own would make another document of it, in which the references lead nowhere. */
function withoutNames(document: unknown): unknown {
  if (!isJsonObject(document)) return document
  const { $id, $schema, ...rest } = document
  return rest
}
