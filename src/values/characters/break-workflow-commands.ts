/** Turns a line of output into one that GitHub's runner cannot take for a command. */

// The runner looks for `##[command]` anywhere in a line, and for `::command::` where a line starts, white space aside.
const leading = /^(\s*:):/

/** For whole lines, after they are put together: two harmless halves can make a command. */
export function breakWorkflowCommands(line: string): string {
  return line.replaceAll('##[', '#\\#[').replace(leading, '$1\\:')
}
