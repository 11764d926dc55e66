import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['scripts/late-parts.ts', 'test/seed.ts'],
    globalSetup: 'test/install-program.ts',
    testTimeout: 30_000,
    pool: 'threads',
    // Tests share no state but the modules, whose loading takes longer than most of them.
    isolate: false,
  },
})
