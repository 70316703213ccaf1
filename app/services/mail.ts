import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'

/** One message, both as HTML and as text. `headers` carry List-Unsubscribe and its one-click companion. */
export type Message = {
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  attachments?: { filename: string; contentType: string; content: Buffer }[]
}

/** The message began to leave and the server did not say whether it took it: nobody knows whether it will arrive. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown'
  readonly code: string
  constructor(cause: unknown) {
    super('the mail server did not say whether it took the message', { cause })
    this.code = (cause as { code?: string }).code ?? 'unknown'
  }
}

export type Mail = {
  /**
   * Hands the message over to the mail server; throws when it is refused, so that a job tries again, and OutcomeUnknown
   * when trying again might send it twice.
   */
  send: (message: Message) => Promise<void>
  close: () => void
}

/** Mail by SMTP, in a demonstration too: there the server is the sandbox's mailbox. */
export function openMail({ SMTP_URL, MAIL_FROM }: { SMTP_URL: string; MAIL_FROM: string }): Mail {
  const transport = createTransport({
    url: SMTP_URL,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is what we wrote: no part of it may make us read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', ({ data, message }, done) => {
    const made = message.createReadStream.bind(message)
    message.createReadStream = (options) => (data as Told).leaves(made(options))
    done()
  })
  return {
    send: async ({ to, subject, html, text, headers, attachments }) => {
      // `Auto-Submitted` keeps out-of-office answers from coming back.
      const marks = { 'Auto-Submitted': 'auto-generated', ...headers }
      let leaving: Readable | undefined
      const told: Told = {
        leaves: (stream) => {
          leaving = stream
          return stream
        },
      }
      const message = { from: MAIL_FROM, to, subject, html, text, headers: marks, attachments }
      try {
        await transport.sendMail({ ...message, ...told })
      } catch (error) {
        // A server that answers, whatever it answers, has not taken it.
        const answered = (error as { responseCode?: number }).responseCode !== undefined
        throw leaving?.readableDidRead && !answered ? new OutcomeUnknown(error) : error
      }
    },
    close: () => transport.close(),
  }
}

/** Beside a message: is told of its bytes, which nobody reads before the server has asked for them. */
type Told = { leaves: <Stream extends Readable>(stream: Stream) => Stream }
