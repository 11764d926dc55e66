/** Says how large a post may be: 32 MiB, in bytes; a larger one is no post. */
export const FILE_LIMIT = 32 * 1024 * 1024
