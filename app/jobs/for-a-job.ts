import { createHash } from 'node:crypto'
import type { Mail } from '#app/services/mail.ts'
import type { Secrets } from '#app/services/secrets.ts'
import type { Again, Tools } from './tools.ts'

/**
 * The tools as one job is given them. It may run twice (its process was killed, or the database was away, before it was
 * crossed off): then it mails the same secrets under the same Message-ID, and a mailbox shows one mail.
 */
export function forAJob(tools: Omit<Tools, 'again'>, { name, id }: { name: string; id: string }): Tools {
  return {
    ...tools,
    log: tools.log.child({ job: name, jobId: id }),
    again: againOf(tools.secrets, id),
    mail: knownByItsJob(tools.mail, `${name}-${id}`, new URL(tools.origin).hostname),
  }
}

export const againOf = (secrets: Secrets, jobId: string): Again => ({
  // Who restores a backup has numbers of jobs a second time: what the secret is of tells them apart.
  code: (of) =>
    String(secrets.derive('code-of-a-job', `${jobId} ${of}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
  token: (of) => secrets.derive('token-of-a-job', `${jobId} ${of}`).subarray(0, 24).toString('base64url'),
})

/** Names each message after its job and whom it goes to, unless it has a name of its own. */
function knownByItsJob(mail: Mail, job: string, host: string): Mail {
  return {
    ...mail,
    send: ({ headers, ...message }) => {
      const whom = createHash('sha256').update(message.to).digest('hex').slice(0, 12)
      return mail.send({ ...message, headers: { 'Message-ID': `<${job}-${whom}@${host}>`, ...headers } })
    },
  }
}
