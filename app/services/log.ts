import pino, { type Logger } from 'pino'
import { toldError } from '#app/lib/process/told-error.ts'

/** Structured lines on standard output. `log.child({ requestId })` follows one request. */
export type Log = Logger

/**
 * A log without personal data: known names are redacted wherever they appear, and an error is told without
 * the values of its query, which PostgreSQL and drizzle put into their messages.
 */
export function openLog({ name, level }: { name: string; level: string }, to?: pino.DestinationStream): Log {
  return pino(
    {
      name,
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '…' },
      serializers: { err: toldError, error: toldError },
    },
    to ?? pino.destination(1),
  )
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
