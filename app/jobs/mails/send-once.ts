import { act, theCity } from '#app/domain/act.ts'
import type { Claim } from '#app/domain/publishing/index.ts'
import type { Log } from '#app/services/log.ts'
import type { Message } from '#app/services/mail.ts'
import type { Tools } from '../tools.ts'

/**
 * Mails what must not arrive twice, at most once: that it is being sent is committed before a byte of it leaves, and taken
 * back only when the server certainly did not take it; then it throws, and the job tries again. What became of it when the
 * server, or this process, went away in between nobody knows: the log says so, and it counts as sent. It stands in its
 * reader's account anyway.
 */
export async function sendOnce(
  { db, mail, log }: Pick<Tools, 'db' | 'mail' | 'log'>,
  claim: Claim,
  message: Message,
): Promise<void> {
  if (!(await act(db, theCity, claim.take))) return sayUnknown(log, claim.of)
  try {
    await mail.send(message)
  } catch (error) {
    if (isUnknown(error)) return sayUnknown(log, { ...claim.of, err: error })
    await act(db, theCity, claim.giveBack)
    throw error
  }
}

/** Says in the log that a mail may have gone out or not. */
export function sayUnknown(log: Log, of: object): void {
  log.error(of, 'whether this mail went out is not known: it is not sent again')
}

/** By name: each bundle has its own copy of the class. */
const isUnknown = (error: unknown) => error instanceof Error && error.name === 'OutcomeUnknown'
