const area = process.env.MUTATE_AREA ?? 'moderation'

/** What `npm run mutate` breaks, and which tests should notice (tests/mutate.mjs). */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`app/domain/${area}/**/*.ts`, '!**/*.test.ts', '!**/index.ts', '!**/{cli,testing}/**'],
  // A word or a column that no test reads letter by letter says nothing of a rule.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'BlockStatement'] },
  ignorePatterns: ['build', '.data', 'test-results', 'docs', 'migrations/meta/*_snapshot.json'],
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `build/mutation/${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'build/.stryker',
}
