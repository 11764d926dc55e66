/** Whether a name is another with marks before or behind it: `title:`, `*title*`. */
export function differsInMarks(name: string, right: string): boolean {
  return name.includes(right) && name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') === right
}
