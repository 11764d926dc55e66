/** The late parts of a browser: all in one file. Those of files and terminals are never asked for. */
import * as stringWidth from 'string-width'
import * as zod from 'zod'
import { loadLatePartsBy } from '../../../src/late/late-part.ts'
import * as fullReaders from '../../../src/post/full-readers.ts'

const PARTS: Readonly<Record<string, unknown>> = { zod, 'string-width': stringWidth, 'full-readers': fullReaders }

export function provideBrowserParts(): void {
  loadLatePartsBy((name) => PARTS[name])
}
