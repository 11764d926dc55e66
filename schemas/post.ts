import * as z from 'zod'

/** Text that has something in it; the rules say more about what is in it. */
const text = z.string().trim().min(1)
const list = z.array(text).min(1)

/** The model post: a page that a static site scraped or wrote, with the place it came from. Extend it or copy it. */
export const post = z
  .looseObject({
    layout: text.meta({
      description: 'Name of the layout that renders the post.',
      examples: ['post'],
    }),
    title: text.meta({
      description: 'Title as readers see it.',
      examples: ['A walk along the river'],
    }),
    date: text.meta({
      kind: 'date',
      description: 'When the post was published: a day, or a day and time with an offset from UTC.',
      examples: ['2023-10-28T18:35:06+08:00', '2023-10-28'],
    }),
    author: text.meta({
      description: 'Who wrote the post.',
      examples: ['Lin Yi'],
    }),
    from: text.meta({
      kind: 'url',
      description: 'URL of the original article.',
      examples: ['https://example.com/2023/river-walk.html'],
    }),
    tags: list.meta({
      description: 'Tags of the post.',
      examples: [['rivers', 'walking']],
    }),
    categories: list.meta({
      description: 'Categories of the post.',
      examples: [['travel']],
    }),
    comments: z
      .boolean()
      .optional()
      .meta({
        description: 'Whether readers may comment.',
        examples: [true],
      }),
  })
  .meta({ title: 'post', description: 'Front matter of a post with its source.' })
