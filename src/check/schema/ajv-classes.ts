/** What is needed of Ajv, as one part: its three dialects share nearly all of their code. */
import ajv from 'ajv'
import ajv2019 from 'ajv/dist/2019.js'
import ajv2020 from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// These CommonJS modules have their `default` alone.
export const { Ajv, _ } = ajv
export const { Ajv2019 } = ajv2019
export const { Ajv2020 } = ajv2020
export const addFormats = formats.default
