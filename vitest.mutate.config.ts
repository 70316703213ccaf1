import { mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

const { include: _, ...test } = everything.test ?? {}

/** The tests of one area, for `npm run mutate`. */
export default mergeConfig(
  { plugins: everything.plugins, test },
  { test: { include: [`app/domain/${process.env.MUTATE_AREA}/**/*.test.ts`] } },
)
