export interface ServerSettings {
  readonly trusted: boolean
  /** The setting `postlint.config`; empty: none. */
  readonly config: string
}

/** The words of the command line that start the server. */
export function serverWords({ trusted, config }: ServerSettings): string[] {
  if (!trusted) return ['lsp', '--untrusted']
  return config === '' ? ['lsp'] : ['lsp', '--config', config]
}
