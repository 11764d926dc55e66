import * as z from 'zod'

/** The problems that an archive had when it was adopted: how many of each kind, by post. */
export const baseline = z
  .strictObject({
    version: z.literal(1),
    posts: z.record(
      z.string().meta({ description: 'Path of the post, relative to the file.' }),
      z.record(
        z.string().meta({ description: 'Rule, key path, and a hash of the value that the problem is about.' }),
        z.int().min(1),
      ),
    ),
  })
  .meta({ title: 'postlint baseline', description: 'Problems that are known, and not reported again.' })

export type Baseline = z.infer<typeof baseline>
