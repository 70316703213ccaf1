// The service worker of the site: what one needs without a network stays readable. Written by hand, and small.
//
// It keeps two pages in each language that was opened, as somebody reads them who has never been here: fetched without
// cookies, so nothing in its cache is anybody's. Drafts are not here but in the pages' own store (IndexedDB), which this
// never touches. Whatever it does not know goes to the network as if it were not there. An operator switches it off by
// OFFLINE=off: this file is then sw-off.js.
const pages = 'pages-1'
const assets = 'assets-1'
const kept = /^(\/(?:it|en))?\/(infos|signalements\/nouveau)$/
const language = (path) => /^\/(it|en)(?=\/|$)/.exec(path)?.[1] ?? 'fr'
/** A page that was kept less long ago than this is not fetched again. */
const freshFor = 5 * 60_000

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== pages && name !== assets) await caches.delete(name)
      await self.clients.claim()
    })(),
  )
})

// A page that was read names the files that it is made of: those of the build, which never change.
self.addEventListener('message', (event) => {
  const { keep, files = [] } = event.data ?? {}
  if (typeof keep === 'string' && kept.test(keep))
    event.waitUntil(keepPages(language(keep), files).catch(() => {}))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(readPage(event, url))
  else if (url.pathname.startsWith('/assets/')) event.respondWith(readAsset(request))
})

// A danger, in the words of whoever asked for it; what cannot be read is still said, since a browser wants to see something.
self.addEventListener('push', (event) => {
  const { title, body, lang, tag, url, stop } = saidBy(event.data)
  event.waitUntil(
    self.registration.showNotification(title ?? 'Cordée', {
      ...{ body, lang, tag, renotify: Boolean(tag), requireInteraction: true, icon: '/icon-192.png' },
      ...{ data: { url }, actions: stop ? [{ action: 'stop', title: stop }] : [] },
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(event.action === 'stop' ? stopPushes() : open(event.notification.data?.url))
})

function saidBy(data) {
  try {
    return data.json()
  } catch {
    return {}
  }
}

/** Its page, nowhere but here. */
function open(url) {
  const there = new URL(typeof url === 'string' ? url : '/infos', self.location.origin)
  return self.clients.openWindow(there.origin === self.location.origin ? there.href : '/infos')
}

async function stopPushes() {
  const made = await self.registration.pushManager.getSubscription()
  if (!made) return
  await made.unsubscribe()
  await fetch('/infos/telephone/fin', {
    method: 'POST',
    body: new URLSearchParams({ endpoint: made.endpoint }),
  })
}

/** From the network; without one, what was kept of it, which says how old it is, or a word on what there is. */
async function readPage(event, url) {
  try {
    return await fetch(event.request)
  } catch {
    const found = kept.test(url.pathname) && (await caches.match(addressOf(url.pathname)))
    if (!found) return page(nothing(language(url.pathname)), 503)
    return isRead(url.pathname) ? page(await withItsAge(found, language(url.pathname))) : found
  }
}

const page = (html, status = 200) =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

/** What is only read is kept without its scripts: they would look for what is not there. */
const isRead = (path) => path.endsWith('/infos')
const withoutScripts = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '')

/** How long ago it was fetched, said before all else. */
async function withItsAge(found, of) {
  const minutes = Math.round((Date.now() - Date.parse(found.headers.get('Date') ?? '')) / 60_000)
  const [amount, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 2_880 ? [minutes / 60, 'hour'] : [minutes / 1_440, 'day']
  const ago = new Intl.RelativeTimeFormat(of).format(-Math.round(amount), unit)
  const html = await found.text()
  return html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="wrap"><strong>${age[of]} ${ago}.</strong></p>`,
  )
}

async function readAsset(request) {
  return (await caches.match(request, { cacheName: assets })) ?? fetch(request)
}

/** The same page as it is read without a network. */
const addressOf = (path) => `${path}?sans-reseau=1`

async function keepPages(of, files) {
  const prefix = of === 'fr' ? '' : `/${of}`
  const cache = await caches.open(pages)
  const needed = new Set(files)
  for (const path of [`${prefix}/infos`, `${prefix}/signalements/nouveau`]) {
    const before = await cache.match(addressOf(path))
    if (before && Date.now() - Date.parse(before.headers.get('Date') ?? '') < freshFor) {
      for (const file of filesIn(await before.text())) needed.add(file)
      continue
    }
    const answer = await fetch(addressOf(path), { credentials: 'omit' })
    if (!answer.ok || answer.redirected) continue
    const html = isRead(path) ? withoutScripts(await answer.text()) : await answer.text()
    for (const file of filesIn(html)) needed.add(file)
    await cache.put(addressOf(path), new Response(html, { headers: headersOf(answer) }))
  }
  await keepAssets([...needed].filter(isAsset))
}

/** Its type, its policy and when it was made; what was said of how it was sent is true no more. */
const headersOf = ({ headers }) =>
  ['Content-Type', 'Content-Security-Policy', 'Date'].flatMap((name) => {
    const value = headers.get(name)
    return value ? [[name, value]] : []
  })

/** Adds what is missing, and forgets what no page that is kept names: another version of the site is online. */
async function keepAssets(needed) {
  const cache = await caches.open(assets)
  const there = await cache.keys()
  const known = new Set(there.map(({ url }) => new URL(url).pathname))
  await Promise.all(
    needed
      .filter((path) => !known.has(path))
      .map(async (path) => {
        const answer = await fetch(path, { credentials: 'omit' })
        if (answer.ok) await cache.put(path, answer)
      }),
  )
  const named = new Set(needed)
  for (const page of await (await caches.open(pages)).matchAll())
    for (const file of filesIn(await page.text())) named.add(file)
  if (there.length > 400)
    for (const one of there) if (!named.has(new URL(one.url).pathname)) await cache.delete(one)
}

const filesIn = (html) => html.match(/\/assets\/[\w.-]+\.(?:js|css|woff2|svg)/g) ?? []
const isAsset = (path) => typeof path === 'string' && /^\/assets\/[\w.-]+$/.test(path)

const words = {
  fr: [
    'Pas de réseau',
    'Cette page ne peut pas être lue sans réseau. Restent lisibles :',
    'Les informations de la station',
    'Signaler ce que vous voyez',
    'Urgences :',
  ],
  it: [
    'Nessuna rete',
    'Questa pagina non si può leggere senza rete. Restano leggibili:',
    'Le informazioni della stazione',
    'Segnalare ciò che vede',
    'Emergenze:',
  ],
  en: [
    'No network',
    'This page cannot be read without a network. What remains:',
    'What is going on in the resort',
    'Report what you see',
    'Emergencies:',
  ],
}

const age = {
  fr: 'Pas de réseau. Cette page a été gardée',
  it: 'Nessuna rete. Questa pagina è stata conservata',
  en: 'No network. This page was kept',
}

function nothing(of) {
  const [title, lead, infos, report, emergency] = words[of]
  const prefix = of === 'fr' ? '' : `/${of}`
  return `<!doctype html><html lang="${of}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><main><h1>${title}</h1><p>${lead}</p><ul><li><a href="${prefix}/infos">${infos}</a></li><li><a href="${prefix}/signalements/nouveau">${report}</a></li></ul><p>${emergency} <a href="tel:112">112</a>, <a href="sms:114">SMS 114</a></p></main></html>`
}
