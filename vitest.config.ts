import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['scripts/late-parts.ts', 'test/seed.ts'],
    globalSetup: 'test/install-program.ts',
    // For what hangs: a machine may be busy with ten other things.
    testTimeout: 120_000,
    pool: 'threads',
    // By default one is left out: of two, one alone would run.
    maxWorkers: '100%',
    // Tests share no state but the modules, whose loading takes longer than most of them.
    isolate: false,
  },
})
