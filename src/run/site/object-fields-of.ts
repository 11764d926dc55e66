import { CodeCall } from '../../generators/config-values-at.ts'

/** The fields of what code holds: an object, or the one that a call is given; none of anything else. */
export function objectFieldsOf(value: unknown): Record<string, unknown> {
  if (value instanceof CodeCall)
    return objectFieldsOf(value.given.find((one) => typeof one === 'object' && one !== null))
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
