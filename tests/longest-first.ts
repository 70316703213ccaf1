import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, longest first: begun last, one of them would hold up the end alone. */
const longest = [
  'demo/replay.test.ts',
  'tests/hostile.test.ts',
  'tests/cost.test.ts',
  'tests/instance/database-away.test.ts',
  'tests/instance/kept-pages.test.ts',
  'tests/instance/sign-in-limits.test.ts',
  'tests/instance/worker.test.ts',
  'tests/instance/fresh.test.ts',
  'app/domain/ballots/budgets/export.test.ts',
  'tests/roles.test.ts',
  'tests/masked-words.test.ts',
]

/** A fresh clone knows nothing yet of how long each file took. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}
