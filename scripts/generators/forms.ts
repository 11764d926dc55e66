/** The odd forms that every generator is fed with. */
import { dateForms } from './date-forms.ts'
import { fenceForms } from './fence-forms.ts'
import { fieldForms } from './field-forms.ts'
import type { Form, Surroundings } from './form.ts'
import { syntaxForms } from './syntax-forms.ts'

export function formsFor(surroundings: Surroundings): Form[] {
  return [fenceForms, syntaxForms, fieldForms, dateForms].flatMap((forms) => forms(surroundings))
}
