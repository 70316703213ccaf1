import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  // What moves the demonstration's clock moves everybody's: it comes when all the others are done.
  projects: [
    { name: 'now', testMatch: '*.spec.ts', testIgnore: '*.later.spec.ts' },
    { name: 'later', testMatch: '*.later.spec.ts', dependencies: ['now'] },
  ],
  globalSetup: './tests/e2e/global.setup.ts',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // One more than the cores of the smallest machine: a walk waits for the server as often as for the browser.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A machine that stumbles once is not a defect; what fails twice is.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Colours are judged when they have arrived, not on their way.
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
  },
})
