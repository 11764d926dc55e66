import * as z from 'zod'

/** Front matter of a site that nothing is known of: nothing is demanded, and nothing refused. */
export const any = z.looseObject({}).meta({ title: 'any', description: 'Front matter of any site.' })
