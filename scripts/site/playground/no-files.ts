/** No files in a browser. */
export const readFileSync = undefined
