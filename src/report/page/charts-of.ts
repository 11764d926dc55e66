import { countNoun, translate } from '../../locales/translate.ts'
import { compareText } from '../../values/compare-text.ts'
import { countBy, type ProblemCount } from '../count-by.ts'
import type { Report, ReporterContext } from '../report.ts'
import { barChart } from './bar-chart.ts'
import { countSpellings } from './count-spellings.ts'
import { type Figure, figure } from './figure.ts'
import { type Survey, surveyPosts } from './survey-posts.ts'
import type { ProblemTally, Tallies } from './tally.ts'
import { timeChart } from './time-chart.ts'

/** Bars that are taken in at a glance, and rows that a browser shows at once. */
const MOST_BARS = 15
const MOST_ROWS = 500
/** Below it months are shown, above it years. */
const MOST_MONTHS = 36

// Made when they are asked for, in the language of the run.
const levelKeys = () => [
  { name: translate`errors`, fill: 'error' },
  { name: translate`warnings`, fill: 'warning' },
  { name: translate`infos`, fill: 'info' },
]
const postKeys = () => [
  { name: translate`posts without problems`, fill: 'posts' },
  { name: translate`posts with problems`, fill: 'concerned' },
]

/** The charts of a report, each where there is something to show, as HTML. */
export function* chartsOf(report: Report, context: ReporterContext): Generator<string> {
  if (report.files.some(({ problems }) => problems.length > 0)) {
    yield figure(
      problemChart(
        'by-rule',
        translate`Problems by rule`,
        countBy(report, ({ rule }) => rule),
      ),
    )
    yield figure(
      problemChart(
        'by-field',
        translate`Problems by field`,
        countBy(report, ({ field }) => field ?? translate`(whole post)`),
      ),
    )
  }
  const survey = surveyPosts(report, context)
  if (survey !== null && survey.months.size > 0) yield figure(monthsChart(survey, report))
  if (survey !== null && survey.sources.size > 0) yield figure(sourcesChart(survey.sources))
  const spellings = countSpellings(report, context)
  if (spellings.length > 0) {
    const shown = spellings.slice(0, MOST_BARS)
    yield figure({
      id: 'spellings',
      title: translate`Spelling variants`,
      description: translate`Tags, categories and authors that are spelled otherwise in most posts${shownOf(shown.length, spellings.length)}.`,
      legend: [],
      ...barChart(
        shown.map(({ written, posts }) => ({
          name: written,
          label: countNoun(posts, 'post'),
          parts: [{ fill: 'concerned', value: posts }],
        })),
      ),
      columns: [translate`What is reported`, translate`Field`, translate`Posts`],
      rows: spellings.slice(0, MOST_ROWS).map(({ message, field, posts }) => [message, field, posts]),
      rest: restOf(spellings.length),
    })
  }
}

function problemChart(id: string, title: string, counts: readonly ProblemCount[]): Figure {
  const shown = counts.slice(0, MOST_BARS)
  return {
    id,
    title,
    description: translate`How many problems there are of each, by level${shownOf(shown.length, counts.length)}.`,
    legend: levelKeys(),
    ...barChart(
      shown.map(({ name, total, levels: { error, warning, info } }) => ({
        name,
        label: String(total),
        parts: [
          { fill: 'error', value: error },
          { fill: 'warning', value: warning },
          { fill: 'info', value: info },
        ],
      })),
    ),
    columns: [
      id === 'by-rule' ? translate`Rule` : translate`Field`,
      ...[
        translate`Problems`,
        translate`Errors`,
        translate`Warnings`,
        translate`Infos`,
        translate`Posts`,
        translate`Fixable`,
      ],
    ],
    rows: counts
      .slice(0, MOST_ROWS)
      .map(({ name, total, levels: { error, warning, info }, posts, fixable }) => [
        name,
        total,
        error,
        warning,
        info,
        posts,
        fixable,
      ]),
    rest: restOf(counts.length),
  }
}

function monthsChart({ months }: Survey, { summary }: Report): Figure {
  const entries = months.entries().sort(([a], [b]) => compareText(a, b))
  const dated = entries.reduce((sum, [, { posts }]) => sum + posts, 0)
  const unit = spanOf(entries) > MOST_MONTHS ? 'year' : 'month'
  const periods = unit === 'year' ? inYears(entries) : inMonths(entries)
  return {
    id: 'over-time',
    title: translate`Posts and problems over time`,
    description:
      unit === 'year'
        ? translate`Posts by year of their date, and those of them with problems. ${dated} of ${countNoun(summary.checked, 'checked post')} have a date.`
        : translate`Posts by month of their date, and those of them with problems. ${dated} of ${countNoun(summary.checked, 'checked post')} have a date.`,
    legend: postKeys(),
    ...timeChart(periods),
    columns: [
      unit === 'year' ? translate`Year` : translate`Month`,
      translate`Posts`,
      translate`With problems`,
      translate`Problems`,
    ],
    rows: periods.map(([name, { posts, concerned, problems }]) => [name, posts, concerned, problems]),
  }
}

function spanOf(entries: readonly (readonly [string, ProblemTally])[]): number {
  const numberOf = (month = ''): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return numberOf(entries.at(-1)?.[0]) - numberOf(entries[0]?.[0]) + 1
}

/** A month without posts is a gap that is to be seen. */
function inMonths(entries: readonly (readonly [string, ProblemTally])[]): [string, ProblemTally][] {
  const known = new Map(entries)
  const [first = '', last = ''] = [entries[0]?.[0], entries.at(-1)?.[0]]
  const all: [string, ProblemTally][] = []
  for (let year = Number(first.slice(0, 4)), month = Number(first.slice(5)); ; month++) {
    if (month > 12) {
      year++
      month = 1
    }
    const name = `${year}-${String(month).padStart(2, '0')}`
    all.push([name, known.get(name) ?? { posts: 0, concerned: 0, problems: 0 }])
    if (name >= last) return all
  }
}

function inYears(entries: readonly (readonly [string, ProblemTally])[]): [string, ProblemTally][] {
  const years = new Map<string, ProblemTally>()
  const last = Number(entries.at(-1)?.[0].slice(0, 4))
  for (let year = Number(entries[0]?.[0].slice(0, 4)); year <= last; year++) {
    years.set(String(year), { posts: 0, concerned: 0, problems: 0 })
  }
  for (const [month, { posts, concerned, problems }] of entries) {
    const year = years.get(month.slice(0, 4))
    if (year === undefined) continue
    year.posts += posts
    year.concerned += concerned
    year.problems += problems
  }
  return [...years]
}

function sourcesChart(sources: Tallies): Figure {
  const entries = sources.entries().sort(([a, one], [b, two]) => two.posts - one.posts || compareText(a, b))
  const shown = entries.slice(0, MOST_BARS)
  const share = ({ posts, concerned }: ProblemTally): string => `${Math.round((concerned / posts) * 100)} %`
  return {
    id: 'sources',
    title: translate`Top sources`,
    description: translate`The sites that posts come from (the field from), and the share of their posts with problems${shownOf(shown.length, entries.length)}.`,
    legend: postKeys(),
    ...barChart(
      shown.map(([name, tally]) => ({
        name,
        label: `${tally.posts}, ${share(tally)}`,
        parts: [
          { fill: 'concerned', value: tally.concerned },
          { fill: 'posts', value: tally.posts - tally.concerned },
        ],
      })),
    ),
    columns: [translate`Source`, translate`Posts`, translate`With problems`, translate`Share`, translate`Problems`],
    rows: entries
      .slice(0, MOST_ROWS)
      .map(([name, tally]) => [name, tally.posts, tally.concerned, share(tally), tally.problems]),
    rest: restOf(entries.length),
  }
}

function shownOf(shown: number, all: number): string {
  return shown === all ? '' : translate`; the first ${shown} of ${all}`
}

function restOf(all: number): string | undefined {
  return all > MOST_ROWS ? translate`the first ${MOST_ROWS} of ${all}` : undefined
}
