import pino, { type Logger } from 'pino'
import { toldError } from '#app/lib/process/told-error.ts'

/** Structured lines on standard output. `log.child({ requestId })` follows one request. */
export type Log = Logger

type Options = { name: string; level: string }

/**
 * A log without personal data: known names are redacted wherever they appear, and an error is told without
 * the values of its query, which PostgreSQL and drizzle put into their messages.
 */
export function openLog(options: Options, to = standardOutput()): Log {
  const redact = { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '…' }
  return pino({ ...common(options), redact, serializers: { err: toldError, error: toldError } }, to)
}

/** The same for lines whose fields are all ours, as that of each request: to look through them took longer than to write them. */
export const openPlainLog = (options: Options, to = standardOutput()): Log => pino(common(options), to)

const common = ({ name, level }: Options) => ({
  ...{ name, level, base: { pid: process.pid } },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
})

let output: pino.DestinationStream | undefined
/** Some lines at a time, and none later than a tenth of a second: a system call for each cost as much as all else of it. */
function standardOutput(): pino.DestinationStream {
  output ??= pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 100 })
  return output
}

// Not `name` and `code`: processes, tasks and errors have those.
const personal = [
  'email',
  'password',
  'token',
  'secret',
  'address',
  'body',
  'text',
  'cookie',
  'authorization',
  'to',
  'from',
]
