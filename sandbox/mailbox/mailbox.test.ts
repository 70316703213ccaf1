import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openMail } from '#app/services/mail.ts'
import { freePort } from '#db/embedded/index.ts'
import { serveMailbox } from './pages.ts'
import { receiveMail } from './smtp.ts'
import { openStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'))
const [smtpPort, httpPort] = [await freePort(), await freePort()]
const at = `http://127.0.0.1:${httpPort}`
const mail = openMail({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_FROM: 'Mairie <mairie@example.org>' })
const close: (() => unknown)[] = [mail.close, () => rmSync(folder, { recursive: true })]
beforeAll(async () => {
  const store = await openStore(folder)
  const [smtp, pages] = [await receiveMail(store, smtpPort), await serveMailbox(store, '127.0.0.1', httpPort)]
  close.unshift(smtp.close, pages.close)
})
afterAll(async () => {
  for (const end of close) await end()
})
beforeEach(() => fetch(`${at}/api/mails`, { method: 'DELETE' }))

const letter = {
  to: 'anna@example.org',
  subject: 'Votre code à l’été',
  html: '<p>Voici : <a href="https://example.org/r?a=1&b=2">répondre</a></p>',
  text: 'Voici https://example.org/r?a=1&b=2 <script>',
  headers: {
    'List-Unsubscribe': '<https://example.org/stop>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
}
type Listed = { id: string; subject: string; headers: Record<string, string> }
const listed = async (query = '') => (await (await fetch(`${at}/api/mails${query}`)).json()) as Listed[]

describe('the mailbox', () => {
  test('receives what the application sends, by SMTP, whoever it is for', async () => {
    await mail.send(letter)
    await mail.send({ ...letter, to: 'luca@example.it' })
    const [found, ...more] = await listed('?to=ANNA@')
    expect(more).toEqual([])
    expect(found).toMatchObject({
      subject: 'Votre code à l’été',
      to: ['anna@example.org'],
      from: '"Mairie" <mairie@example.org>',
    })
    expect(found?.headers).toMatchObject({
      'list-unsubscribe': '<https://example.org/stop>',
      'auto-submitted': 'auto-generated',
    })
    expect(await listed(`?depuis=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual([])
  })

  test('keeps what is attached, and gives it back as it came', async () => {
    const content = Buffer.from('%PDF-1.7 une facture')
    await mail.send({
      ...letter,
      attachments: [{ filename: 'F-2027-0001.pdf', contentType: 'application/pdf', content }],
    })
    const [found] = await listed()
    const page = await (await fetch(`${at}/mails/${found?.id}`)).text()
    expect(page).toContain(`<a href="/mails/${found?.id}/pieces/0">F-2027-0001.pdf</a>`)
    const piece = await fetch(`${at}/mails/${found?.id}/pieces/0`)
    expect(await piece.text()).toBe('%PDF-1.7 une facture')
    expect(piece.headers.get('content-disposition')).toContain('attachment')
    expect((await fetch(`${at}/mails/${found?.id}/pieces/1`)).status).toBe(404)
  })

  test('shows a mail as HTML, in a frame that runs nothing, and as text with its links', async () => {
    await mail.send(letter)
    const [found] = await listed()
    const page = await (await fetch(`${at}/mails/${found?.id}?langue=it`)).text()
    expect(page).toContain('<html lang="it">')
    expect(page).toContain('sandbox="allow-top-navigation-by-user-activation"')
    expect(page).toContain('<a href="https://example.org/r?a=1&amp;b=2">')
    expect(page).not.toContain('<script>')
    const body = await fetch(`${at}/mails/${found?.id}/corps`)
    expect(body.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(await body.text()).toContain('<base target="_top">')
  })

  test('says that nothing leaves the machine, and finds by recipient', async () => {
    await mail.send(letter)
    expect(await (await fetch(`${at}/?pour=anna`)).text()).toContain('Rien ne quitte cette machine')
    expect(await (await fetch(`${at}/?pour=luca&langue=en`)).text()).toContain('No mail for this recipient')
    expect((await fetch(`${at}/mails/none`)).status).toBe(404)
  })

  test('refuses as many deliveries as it is told to, and keeps the rest over a restart', async () => {
    await fetch(`${at}/api/panne`, { method: 'POST', body: new URLSearchParams({ nombre: '1' }) })
    await expect(mail.send(letter)).rejects.toThrow('451')
    await mail.send(letter)
    expect(await listed()).toHaveLength(1)
    expect((await openStore(folder)).find({})).toHaveLength(1)
  })
})
