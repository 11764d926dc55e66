/** The name under which a baseline is used without being asked for: `init --baseline` writes it. */
export const BASELINE_NAME = 'postlint-baseline.json'
