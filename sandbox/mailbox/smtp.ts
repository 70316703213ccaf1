import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Store } from './store.ts'

/** A real SMTP server on this machine alone. It takes every mail and sends none of them on. */
export async function receiveMail(store: Store, port: number) {
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    // A pool of connections stays open between two mails: it is no reason to wait.
    closeTimeout: 500,
    disabledCommands: ['STARTTLS'],
    size: 10_000_000,
    logger: false,
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      simpleParser(stream)
        .then((parsed) => {
          if (store.outage.left > 0) {
            store.outage.left--
            throw Object.assign(new Error('The mail server is out of order (asked for by /api/panne)'), {
              responseCode: 451,
            })
          }
          return store.add(contentOf(parsed, recipients))
        })
        .then(() => done())
        .catch((error: Error) => done(error))
    },
  })
  // A client that hangs up half-way is its own affair.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return { close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

function contentOf(parsed: ParsedMail, to: string[]) {
  const raw = parsed.headerLines.map(({ key, line }) => [
    key,
    line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s+/g, ' ')
      .trim(),
  ])
  return {
    from: parsed.from?.text ?? '',
    to,
    subject: parsed.subject ?? '',
    html: parsed.html || '',
    text: parsed.text ?? '',
    headers: Object.fromEntries(raw) as Record<string, string>,
    attachments: parsed.attachments.map(({ filename = 'fichier', contentType, content }) => ({
      ...{ filename, contentType },
      content: content.toString('base64'),
    })),
  }
}
