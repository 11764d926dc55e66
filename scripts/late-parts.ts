/** The late parts for whatever runs the sources (tests, scripts): all at hand, since there is no file for each. */
import * as chalk from 'chalk'
import * as yaml from 'js-yaml'
import picomatch from 'picomatch'
import * as stringWidth from 'string-width'
import * as zod from 'zod'
import { loadLatePartsBy } from '../src/late/late-part.ts'
import * as zhHans from '../src/locales/zh-hans/index.ts'
import * as zhHant from '../src/locales/zh-hant/index.ts'
import * as jsonReaders from '../src/post/json-readers.ts'
import * as tomlReaders from '../src/post/toml-readers.ts'
import * as yamlReaders from '../src/post/yaml-readers.ts'
import * as parseData from '../src/run/config/parse-data.ts'
import * as readCode from '../src/run/site/read-code.ts'

const PARTS: Readonly<Record<string, unknown>> = {
  chalk,
  zod,
  picomatch: { default: picomatch },
  'js-yaml': yaml,
  'string-width': stringWidth,
  'yaml-readers': yamlReaders,
  'toml-readers': tomlReaders,
  'json-readers': jsonReaders,
  'parse-data': parseData,
  'read-code': readCode,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
}

loadLatePartsBy((name) => PARTS[name])
