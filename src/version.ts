import { TOOL } from './report/tool.ts'

/** The version of this package. */
export const VERSION = TOOL.version
