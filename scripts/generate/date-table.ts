import { DATE_FORMS, type DateForm, type Generator } from '../../schemas/generator.ts'
import { DATE_FORM_EXAMPLES } from '../generators/date-form-examples.ts'

/** Ways to write a date, and what each generator that takes dates for dates makes of them. */
export function dateTable(known: readonly Generator[]): string[] {
  const typed = known.filter(({ dates }) => dates.typed)
  return [
    `| written | ${typed.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(typed.length)}`,
    ...DATE_FORMS.flatMap((form) => {
      const [written] = DATE_FORM_EXAMPLES[form] ?? ['']
      return written === '' ? [] : [`| \`${written}\` | ${typed.map(({ dates }) => sign(dates, form)).join(' | ')} |`]
    }),
  ]
}

function sign({ reads, misreads, zoneBound }: Generator['dates'], form: DateForm): string {
  if (reads.includes(form)) return '✓'
  if (zoneBound.includes(form)) return 'UTC'
  return misreads.includes(form) ? '≠' : '✗'
}
