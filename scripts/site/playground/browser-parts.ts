/** The late parts of a browser: all in one file. Those of files and terminals are never asked for. */
import * as stringWidth from 'string-width'
import * as zod from 'zod'
import { loadLatePartsBy } from '../../../src/late/late-part.ts'
import * as jsonReaders from '../../../src/post/json-readers.ts'
import * as tomlReaders from '../../../src/post/toml-readers.ts'
import * as yamlReaders from '../../../src/post/yaml-readers.ts'

const PARTS: Readonly<Record<string, unknown>> = {
  zod,
  'string-width': stringWidth,
  'yaml-readers': yamlReaders,
  'toml-readers': tomlReaders,
  'json-readers': jsonReaders,
}

export function provideBrowserParts(): void {
  loadLatePartsBy((name) => PARTS[name])
}
