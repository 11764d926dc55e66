/** Front matter as bloggers write it, to be mutated: styles, scripts, generators and line ends vary. */
export const SEEDS: readonly string[] = [
  `---
layout: post
title: "沿着运河散步：第一天"
date: 2024-05-06T18:35:06.220Z
author: 河边晚报
from: https://example.com/canal/1-05062024125450.html
tags: [ 河边晚报 ]
comments: True
categories: [ 河边晚报 ]
---
<!--NaN-->
[沿着运河散步：第一天](https://example.com/canal/1-05062024125450.html)
------

<div>船已经点灯了。</div>
`,
  `---
layout: post
title:  "Welcome to the canal!"
date:   2024-05-06 13:46:52 -0700
categories: [walks, "city life"]
tags:
  - canal
  - 'C++'   # really
author: "Marta \\"M\\" Ruiz"
redirect_from:
  - /old/
---

You’ll find it behind the mill.
`,
  `---
title: >-
  A folded title
  over two lines
date: '2024-05-06'
author: { name: Zoé, url: "https://example.org/zoe" }
tags: [
  été,
  "a: b",
]
summary: |
  One: two
  # no comment
from: "https://example.com/a?b=c#d"
layout: page
categories:
- été
---
`,
  '---\r\nlayout: post\r\ntitle: Windows line ends\r\ndate: 2024-05-06\r\nauthor: Bo\r\nfrom: https://example.com/w\r\ntags: [ a, b ]\r\ncategories: [ c ]\r\n---\r\n\r\nText.\r\n',
  '\uFEFF---\nlayout: post\ntitle: مرحبا بالعالم\ndate: 2024-05-06\nauthor: محمد\nfrom: https://例子.中国/路\ntags: [می‌خواهم, "👨‍👩‍👧"]\ncategories: [x]\n---\nنص\n',
  '+++\ntitle = "TOML"\ndate = 2024-05-06T07:32:00Z\ntags = ["a", "b"]\n[params]\nx = \'y\'\n+++\nText.\n',
  '{\n  "title": "JSON",\n  "date": "2024-05-06",\n  "tags": ["a", "b\\n"]\n}\nText.\n',
  '---\n# postlint-disable-next-line invalid-url\nfrom: here\ntitle: Comments # postlint-disable-line empty-field\n---\n# Comments\n',
]
