/** Says how large a post may be: CONTRACT refuses files over 32 MiB; in bytes. */
export const FILE_LIMIT = 32 * 1024 * 1024
