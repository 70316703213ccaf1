import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import { isLanguage, type Language } from '../frame.ts'
import { layout } from './layout.ts'
import type { Mail, Store } from './store.ts'
import { words } from './words.ts'

const SHOWN = 100

/** The mailbox's pages, and the list that tests read: `GET /api/mails?to=…&depuis=…`. */
export async function serveMailbox(store: Store, hostname: string, port: number) {
  const app = new Hono()
  app.get('/', (c) => page(c, (language) => list(store, language, c.req.query('pour') ?? '')))
  app.get('/mails/:id', (c) => {
    const mail = store.get(c.req.param('id'))
    return page(c, (language) => (mail ? letter(mail, language) : gone(language)), mail ? 200 : 404)
  })
  app.get('/mails/:id/corps', (c) => body(c, store.get(c.req.param('id'))))
  app.get('/mails/:id/pieces/:n', (c) => piece(c, store.get(c.req.param('id')), Number(c.req.param('n'))))
  app.get('/api/mails', (c) => c.json(store.find({ to: c.req.query('to'), since: c.req.query('depuis') })))
  app.delete('/api/mails', async (c) => {
    await store.clear()
    return c.body(null, 204)
  })
  app.post('/api/panne', async (c) => {
    const form = await c.req.parseBody()
    store.outage.left = Math.max(0, Math.min(1_000, Number(form.nombre ?? 1) || 0))
    return c.json({ nombre: store.outage.left })
  })
  const server = serve({ fetch: app.fetch, hostname, port })
  await once(server, 'listening')
  return {
    close: () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

type Part = { title: string; body: ReturnType<typeof html> }

function page(c: Context, part: (language: Language) => Part, status: 200 | 404 = 200) {
  const asked = c.req.query('langue')
  const language = isLanguage(asked) ? asked : 'fr'
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'",
  )
  c.header('Cache-Control', 'no-store')
  return c.html(layout({ language, url: new URL(c.req.url), ...part(language) }), status)
}

function list(store: Store, language: Language, to: string): Part {
  const t = words[language]
  const mails = store.find({ to })
  const empty = to ? t.emptySearch : t.empty
  return {
    title: t.title,
    body: html`
      <h1>${t.title}</h1>
      <p class="promise">${t.promise}</p>
      <form role="search">
        <input type="hidden" name="langue" value="${language}">
        <label for="pour">${t.recipient}</label>
        <input id="pour" name="pour" type="search" value="${to}" autocomplete="off">
        <button>${t.search}</button>
        ${to ? html`<a href="/?langue=${language}">${t.everyone}</a>` : ''}
      </form>
      <h2>${t.count(mails.length)}</h2>
      ${mails.length === 0 ? html`<p>${empty}</p>` : ''}
      ${mails.length > SHOWN ? html`<p>${t.shown(SHOWN)}</p>` : ''}
      <ul class="mails">${mails.slice(0, SHOWN).map((mail) => line(mail, language))}</ul>`,
  }
}

function line(mail: Mail, language: Language) {
  return html`<li>
    <a href="/mails/${mail.id}?langue=${language}">${mail.subject || words[language].noSubject}</a>
    <span>${mail.to.join(', ')}</span>
    <time datetime="${mail.at}">${when(mail.at, language)}</time>
  </li>`
}

function letter(mail: Mail, language: Language): Part {
  const t = words[language]
  const title = mail.subject || t.noSubject
  return {
    title,
    body: html`
      <p><a href="/?langue=${language}">${t.back}</a></p>
      <h1>${title}</h1>
      <dl>
        <dt>${t.from}</dt><dd>${mail.from}</dd>
        <dt>${t.to}</dt><dd>${mail.to.join(', ')}</dd>
        <dt>${t.at}</dt><dd><time datetime="${mail.at}">${when(mail.at, language)}</time></dd>
      </dl>
      ${mail.attachments?.length ? html`<h2>${t.attached}</h2><ul>${mail.attachments.map(({ filename }, n) => html`<li><a href="/mails/${mail.id}/pieces/${n}">${filename}</a></li>`)}</ul>` : ''}
      <h2>${t.asHtml}</h2>
      ${
        mail.html
          ? html`<iframe title="${t.asHtml}" src="/mails/${mail.id}/corps" sandbox="allow-top-navigation-by-user-activation"></iframe>`
          : html`<p>${t.noHtml}</p>`
      }
      <h2>${t.asText}</h2>
      ${mail.text ? html`<pre tabindex="0">${raw(linked(mail.text))}</pre>` : html`<p>${t.noText}</p>`}`,
  }
}

const gone = (language: Language): Part => ({
  title: words[language].gone,
  body: html`<h1>${words[language].gone}</h1><p><a href="/?langue=${language}">${words[language].back}</a></p>`,
})

/** The mail itself, in a frame that may run nothing: its links leave the frame, nothing else does. */
function body(c: Context, mail: Mail | undefined) {
  if (!mail) return c.notFound()
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; base-uri 'self'",
  )
  return c.html(`<!doctype html><base target="_top">${mail.html}`)
}

/** An attachment, which is saved and never opened here. */
function piece(c: Context, mail: Mail | undefined, n: number) {
  const attached = mail?.attachments?.[n]
  if (!attached) return c.notFound()
  c.header('Content-Type', 'application/octet-stream')
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attached.filename)}`)
  return c.body(Uint8Array.from(Buffer.from(attached.content, 'base64')))
}

/** Plain text with its addresses as links; everything else is escaped. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]+)/)
    .map((part, i) => (i % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('')
}

function escaped(text: string) {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

function when(at: string, language: Language) {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
}
