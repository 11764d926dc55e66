/** Prints a heading and, row by row as they come, a table in Markdown. */
export type Row = readonly (string | number)[]

export function printTable(heading: string, columns: readonly string[]): (row: Row) => void {
  const print = (row: Row): void => console.log(`| ${row.join(' | ')} |`)
  console.log(`\n## ${heading}\n`)
  print(columns)
  print(columns.map(() => '---'))
  return print
}
