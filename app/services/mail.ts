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

export type Mail = {
  /** Hands the message over to the mail server; throws when it is refused, so that a job tries again. */
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
  return {
    send: async ({ to, subject, html, text, headers, attachments }) => {
      // `Auto-Submitted` keeps out-of-office answers from coming back.
      const marks = { 'Auto-Submitted': 'auto-generated', ...headers }
      await transport.sendMail({ from: MAIL_FROM, to, subject, html, text, headers: marks, attachments })
    },
    close: () => transport.close(),
  }
}
