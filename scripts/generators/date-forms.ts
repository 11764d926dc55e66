import { DATE_FORM_EXAMPLES } from './date-form-examples.ts'
import type { Form, Surroundings } from './form.ts'
import { writePost } from './write-post.ts'

/** Every way to write a date, in the generator's own date field. */
export function dateForms(surroundings: Surroundings): Form[] {
  return Object.entries(DATE_FORM_EXAMPLES).map(([name, [written, ...meant]]) => ({
    id: `date/${name}`,
    text: writePost(surroundings, { date: `${surroundings.dateField}: ${written}` }),
    probe: surroundings.dateField,
    meant: meant.map((text) => Date.parse(text)),
  }))
}
