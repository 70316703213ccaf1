import { writeSync } from 'node:fs'
import { toldError, withoutValues } from './told-error.ts'

/**
 * From here on standard error holds JSON lines alone, without values: what a library says by `console`, Node's
 * warnings, and the words of a process that dies of an error which nobody caught. It ends with 1.
 */
export function keepLastWords(name: string): void {
  const die = (error: unknown) => {
    sayLine(name, 'fatal', 'died of an error that nobody caught', error)
    process.exit(1)
  }
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
  process.removeAllListeners('warning')
  process.on('warning', (warning) => sayLine(name, 'warn', withoutValues(warning.message)))
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const)
    console[level] = (...said: unknown[]) =>
      sayLine(name, level === 'log' ? 'info' : level, ...sentenceOf(said))
}

/** One JSON line on standard error, written before this returns. */
export function sayLine(name: string, level: string, msg: string, error?: unknown): void {
  const err = error === undefined ? {} : { err: toldError(error) }
  const line = { level, time: new Date().toISOString(), pid: process.pid, name, ...err, msg }
  try {
    writeSync(2, `${JSON.stringify(line)}\n`)
  } catch {
    // Nobody reads it any more.
  }
}

function sentenceOf(said: unknown[]): [string, unknown?] {
  const text = said.find((one) => typeof one === 'string') as string | undefined
  const error = said.find((one) => one instanceof Error)
  return [text === undefined ? 'said by a library' : withoutValues(text), error]
}
