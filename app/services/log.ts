import pino, { type Logger } from 'pino'

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
      serializers: { err: withoutValues, error: withoutValues },
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

type Told = { type: string; message: string; code?: string; stack?: string; cause?: Told }

/** What may be said of an error: its kind, its code, where it arose; PostgreSQL's sentence without its values. */
export function withoutValues(error: unknown): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const code = (error as { code?: unknown }).code
  const message = firstLine(error.message)
    .replace(/^(Failed query): .*/, '$1')
    .replace(/: ".*"$/, ': …')
    .replace(/\S+@\S+/g, '…')
  return {
    type: error.name,
    message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: withoutValues(error.cause) }),
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''
