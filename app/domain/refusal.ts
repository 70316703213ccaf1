import type { RefusalCode } from '#app/lib/messages/index.ts'

/**
 * A rule of the city said no. `code` has a sentence in each language; `status` is how HTTP says it: 401 identify
 * yourself, 403 not your right, 404 not there, 409 not in this state, 410 no longer, 413 too large, 422 not like
 * this, 429 too often, 503 not now. `field` names the input (or the inputs) that the sentence belongs beside; `names` are what the
 * sentence lists (such as the pieces that are missing); `offered` is what would be taken in its place.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: RefusalCode,
    readonly status: 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503 = 409,
    readonly field?: string | readonly string[],
    readonly names: readonly string[] = [],
    readonly offered?: string,
  ) {
    super(code)
  }
}

/** Too often. The seconds to wait are said by its sentence, and to programs by `Retry-After`. */
export class TooMany extends Refusal {
  constructor(
    readonly seconds: number,
    code: 'too-many' | 'too-many-guesses' = 'too-many',
  ) {
    super(code, 429, undefined, [String(seconds)])
  }
}

// What the database forbids by itself, said in the city's words.
const byConstraint: Record<string, () => Refusal> = {}

/** Lets an area name the refusal that stands behind one of its constraints. */
export function refuseOn(constraint: string, refusal: () => Refusal): void {
  byConstraint[constraint] = refusal
}

/** The refusal behind a failed constraint, or the error as it came. */
export function asRefusal(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const constraint = (cause as { constraint_name?: string } | undefined)?.constraint_name
  return (constraint && byConstraint[constraint]?.()) || error
}
