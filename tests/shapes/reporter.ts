import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'
import { neverRan } from './never-ran.ts'

/** Fails the whole suite, and nothing less than the whole, for a shape of which no test ran the statement. */
export default class ShapesThatNeverRan implements Reporter {
  private vitest?: Vitest

  onInit(vitest: Vitest) {
    this.vitest = vitest
  }

  async onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: TestRunEndReason) {
    const { vitest } = this
    if (!vitest || reason === 'interrupted' || vitest.config.testNamePattern) return
    if (modules.length < (await vitest.globTestSpecifications()).length) return
    const never = neverRan(
      modules.flatMap((module) => module.meta().shapes ?? []),
      declaredShapes(),
    )
    if (never.length === 0) return
    // Beside what failed too: else the one hides the other until the next run.
    vitest.logger.error(`\nNo test runs the statement of\n${never.map((name) => `  ${name}`).join('\n')}\n`)
    process.exitCode = 1
  }
}

/** The files that make shapes: what the tests themselves make is nobody's. */
function declaredShapes(): Set<string> {
  const files = ['app', 'db', 'demo'].flatMap((floor) =>
    readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((file) => join(floor, file)),
  )
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^db\/read\//.test(file))
  return new Set(code.filter((file) => /\bshape\(/.test(readFileSync(file, 'utf8'))))
}
