/** What the playground opens with: a post with problems of several kinds. */
export const EXAMPLE_POST = `---
layout: post
title: "Night market "
date: 2026/3/18
autor: Lin Yi
tags: noodles，tea
categories: [ travel, travel ]
---

[Night market](https://example.com/2026/night-market.html)

The first stall opens at six.
`
