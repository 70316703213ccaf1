import { sayIll, sayWell } from '#app/domain/commune/index.ts'
import type { Log } from '#app/services/log.ts'
import type { Mail } from '#app/services/mail.ts'
import type { Db } from '#db/client.ts'

/** The mail, noting when its server refuses its work and when it takes it again: the administrator's desk says so. */
export function watchedMail(mail: Mail, db: Db, log: Log): Mail {
  // What is noted here must never make a mail that left count as one that did not.
  const note = (noting: Promise<void>) =>
    noting.catch((error: unknown) => log.warn({ err: error }, 'how the mail fares could not be noted'))
  return {
    ...mail,
    send: async (message) => {
      try {
        await mail.send(message)
      } catch (error) {
        if (isTheServers(error)) await note(sayIll(db, 'mail', codeOf(error)))
        throw error
      }
      await note(sayWell(db, 'mail'))
    },
  }
}

type Smtp = Error & { code?: string; responseCode?: number; command?: string }

/** An address that does not exist says nothing of the server. */
const isTheServers = (error: unknown) => !(error instanceof Error && (error as Smtp).command === 'RCPT TO')

/** By which code it was refused. */
export const codeOf = (error: unknown): string => {
  const { code, responseCode } = error as Smtp
  return String(responseCode ?? code ?? 'unknown')
}
