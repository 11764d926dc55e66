/** Posts that several tests of the command line need. */

export const GOOD = `---
layout: post
title: "A walk along the river"
date: 2026-03-04T09:30:00+08:00
author: Lin Yi
from: https://example.com/2026/river-walk.html
tags: [ rivers, walking ]
categories: [ travel ]
---
[A walk along the river](https://example.com/2026/river-walk.html)
------

The path starts behind the old mill.
`

/** The good post with one field replaced, or removed when no line is given. */
export function withLine(field: string, line: string | null): string {
  return GOOD.replace(new RegExp(`^${field}:.*\n`, 'm'), line === null ? '' : `${line}\n`)
}
