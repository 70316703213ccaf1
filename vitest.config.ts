import { defineConfig } from 'vitest/config'
import { wordsOfPage } from './start/words/plugin.ts'
import { LongestFirst } from './tests/longest-first.ts'

export default defineConfig({
  plugins: [wordsOfPage()],
  test: {
    include: ['{app,db,demo,emails,sandbox,start,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    globalSetup: ['tests/database.setup.ts'],
    setupFiles: ['tests/shapes/setup.ts'],
    reporters: ['default', './tests/shapes/reporter.ts'],
    // For whoever runs it beside other work: what hangs is told all the same.
    testTimeout: 45_000,
    // A machine that stumbles once is not a defect, as in the browser; what fails twice is, and a retry is told.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 120_000,
    // One more than the cores of the smallest machine: many a test waits for a process or for a clock. A fourth gained nothing.
    maxWorkers: 3,
    // No file changes what another reads (no mocks, no global state): each worker loads the modules once.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})
