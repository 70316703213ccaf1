export type Told = {
  type: string
  message: string
  code?: string
  constraint?: string
  stack?: string
  cause?: Told
}

/**
 * What may be said of an error: its kind, its code, where it arose, and its sentence without the values that
 * PostgreSQL, drizzle and parsers put into theirs.
 */
export function toldError(error: unknown): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: toldError(error.cause) }),
  }
}

/** A sentence without what stands in it between quotation marks, with an @, or after a failed query. */
export const withoutValues = (sentence: string): string =>
  sentence
    .replace(/^(Failed query):[\s\S]*/, '$1')
    // What is quoted may hold line breaks, or be cut off before its end.
    .replace(/"[^"]*("|$)/g, '…')
    .split('\n', 1)[0]!
    .replace(/\S+@\S+/g, '…')
