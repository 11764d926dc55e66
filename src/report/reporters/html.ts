import { countNoun, localeOfRun, translate, translateText } from '../../locales/translate.ts'
import { countBy } from '../count-by.ts'
import { countProblems } from '../count-problems.ts'
import { describeFixes } from '../describe-fixes.ts'
import { escapeXml } from '../escape-xml.ts'
import { groupByLevel } from '../group-by-level.ts'
import { chartsOf } from '../page/charts-of.ts'
import { groupDuplicates } from '../page/group-duplicates.ts'
import { markCode } from '../page/mark-code.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../page/page-assets.ts'
import { problemRows } from '../page/problem-rows.ts'
import { createPaint } from '../paint.ts'
import type { Report, Reporter, ReporterContext } from '../report.ts'
import { capitalized, sentence } from '../sentence.ts'
import { shortenTo } from '../shorten-to.ts'
import { skipReasons } from '../skip-reasons.ts'

/** A browser searches and shows so many without a wait; the other formats have them all. */
const MOST_PROBLEMS = 5000
const MOST_GROUPS = 200
const MOST_PLACES = 20
/** What somebody can choose from. */
const MOST_OPTIONS = 200

/** One page for people, with charts and a table to search; it loads nothing and runs its own script only. */
export const html: Reporter = {
  name: 'html',
  summary: 'one page with charts and a table to search, for people',
  *render(report, context) {
    const policy = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`
    yield `<!doctype html>
<html lang="${localeOfRun()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>postlint: ${countProblems(report, context.quiet)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`
    yield health(report, context)
    yield `<h2>${translate`Charts`}</h2>\n<div class="charts">\n`
    let charts = 0
    for (const chart of chartsOf(report, context)) {
      charts++
      yield chart
    }
    yield `</div>\n${charts === 0 ? `<p class="soft">${translate`There is nothing to draw.`}</p>\n` : ''}`
    yield* duplicates(report, context)
    yield* problems(report, context)
    yield `</main>\n<footer class="soft"><p>${translate`Written by postlint ${escapeXml(context.version)}.`}</p></footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
  },
}

function health(report: Report, { quiet }: ReporterContext): string {
  const { summary, files } = report
  const concerned = files.filter(({ problems }) => problems.length > 0).length
  const clean = Math.max(0, summary.checked - concerned)
  // Never 100 % while something is wrong.
  const share = summary.checked === 0 ? 0 : Math.floor((clean / summary.checked) * 1000) / 10
  const found = countProblems(report, quiet)
  const fixes = describeFixes(report, createPaint(false)).map(
    (line) => `<p>${escapeXml(sentence(capitalized(line)))}</p>\n`,
  )
  const tiles = [
    [`${share} %`, quiet ? translate`of posts without errors` : translate`of posts without problems`],
    [summary.checked, summary.checked === 1 ? translate`post checked` : translate`posts checked`],
    [summary.errors, summary.errors === 1 ? translate`error` : translate`errors`],
    [summary.warnings, quiet ? translate`warnings (not listed)` : translate`warnings`],
    [summary.infos, quiet ? translate`infos (not listed)` : translate`infos`],
    [summary.fixable.safe, translate`with a safe fix`],
  ]
  const skipped =
    report.skipped.length === 0
      ? ''
      : `<p>${escapeXml(sentence(translate`Not checked: ${skipReasons(report).join(translate`, `)}`))}</p>\n`
  const known =
    summary.baselined === 0
      ? ''
      : `<p>${summary.baselined === 1 ? translate`1 problem that the baseline knows is not shown.` : translate`${countNoun(summary.baselined, 'problem')} that the baseline knows are not shown.`}</p>\n`
  return `<h1>${translate`postlint report`}</h1>
<p>${sentence(translate`${translate`${countNoun(summary.checked, 'post')} checked`}: ${concerned === 0 ? found : translate`${found} in ${countNoun(concerned, 'post')}`}`)}</p>
${skipped}${known}${fixes.join('')}<ul class="tiles">${tiles.map(([value, name]) => `<li><b>${value}</b> ${name}</li>`).join('')}</ul>
`
}

function* duplicates(report: Report, context: ReporterContext): Generator<string> {
  const groups = groupDuplicates(report)
  if (groups.length === 0) return
  const left = groups.length > MOST_GROUPS ? translate`; the first ${MOST_GROUPS} are listed` : ''
  yield `<h2>${translate`Duplicates`}</h2>\n<p class="soft">${translate`${countNoun(groups.length, 'group')} of posts that share a source, a title or an address${left}.`}</p>\n<ul class="groups">\n`
  for (const { rule, message, places } of groups.slice(0, MOST_GROUPS)) {
    const links = places.slice(0, MOST_PLACES).map(({ path, line }) => `<li>${linkTo(path, line, context)}</li>`)
    if (places.length > MOST_PLACES)
      links.push(`<li>${translate`and ${countNoun(places.length - MOST_PLACES, 'more post')}`}</li>`)
    yield `<li><details><summary>${countNoun(places.length, 'post')}${translate`, `}<code>${escapeXml(rule)}</code>${translate`: `}${markCode(shortenTo(message, 200))}</summary><ul>${links.join('')}</ul></details></li>\n`
  }
  yield '</ul>\n'
}

function* problems(report: Report, context: ReporterContext): Generator<string> {
  const { error, warning, info } = groupByLevel(report)
  const all = [...error, ...warning, ...info]
  yield `<h2 id="problems-title">${translate`Problems`}</h2>\n`
  if (all.length === 0) {
    yield `<p>${translate`None.`}</p>\n`
    return
  }
  const listed = all.slice(0, MOST_PROBLEMS)
  if (listed.length < all.length) {
    yield `<p>${translate`The first ${listed.length} of ${all.length} problems are listed, errors first; ${all.length - listed.length} are left out here and are in every other format.`}</p>\n`
  }
  const levels = (['error', 'warning', 'info'] as const).filter((level) =>
    all.some(({ problem }) => problem.level === level),
  )
  const rules = countBy(report, ({ rule }) => rule).map(({ name }) => ({ value: name, name }))
  const fields = countBy(report, ({ field }) => field ?? '').map(({ name }) => ({
    value: name,
    name: name || translate`(none)`,
  }))
  yield `<div class="controls" id="controls" role="search" hidden>
<label>${translate`Search`} <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
${select(
  'level',
  translate`Level`,
  levels.map((level) => ({ value: level, name: translateText(level) })),
)}
${select('rule', translate`Rule`, rules)}
${select('field', translate`Field`, fields)}
</div>
<p id="shown" role="status" class="soft" data-shown="${escapeXml(translate`${'{0}'} of ${'{1}'} listed problems shown`)}"></p>
<table id="problems" role="table" aria-labelledby="problems-title">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="kind">${translate`Level`}</th><th role="columnheader" scope="col" class="place">${translate`Place`}</th><th role="columnheader" scope="col">${translate`Problem`}</th><th role="columnheader" scope="col" class="rule">${translate`Rule`}</th></tr></thead>
<tbody role="rowgroup">
`
  yield* problemRows(listed, context)
  yield '</tbody>\n</table>\n'
}

/** A value stands behind `=`, so that the empty one is not that of "all". */
function select(
  id: string,
  label: string,
  options: readonly { readonly value: string; readonly name: string }[],
): string {
  const items = options
    .slice(0, MOST_OPTIONS)
    .map(({ value, name }) => `<option value="=${escapeXml(value)}">${escapeXml(shortenTo(name, 40))}</option>`)
  return `<label>${label} <select id="filter-${id}"><option value="">${translate`all`}</option>${items.join('')}</select></label>`
}

function linkTo(path: string, line: number, { addressOf }: ReporterContext): string {
  return `<a href="${escapeXml(addressOf(path, line))}">${escapeXml(path)}:${line}</a>`
}
