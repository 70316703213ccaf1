import { mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

// Of one area's tests nobody expects that they run every shape.
const { include: _, reporters: __, ...test } = everything.test ?? {}

/** The tests that ask about one area, for `npm run mutate`. */
export default mergeConfig(
  { plugins: everything.plugins, test },
  { test: { include: process.env.MUTATE_TESTS?.split(',') ?? [], setupFiles: ['tests/mutate.setup.ts'] } },
)
