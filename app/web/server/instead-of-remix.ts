import type { ServerBuild } from '@remix-run/node'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, localeOf } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'

/** Why a request is not handed to Remix. */
export type Why = 'no-page' | 'too-large' | 'not-taken' | 'sign-in' | 'too-fast'

const status = {
  'no-page': 404,
  'too-large': 413,
  'not-taken': 415,
  'sign-in': 401,
  'too-fast': 429,
} as const

const sentences: Record<Locale, Record<'too-large' | 'not-taken', { title: string; said: string }>> = {
  fr: {
    'too-large': {
      title: 'Cet envoi est trop lourd',
      said: 'Rien n’en a été lu. Revenez en arrière : ce que vous avez écrit y est encore.',
    },
    'not-taken': {
      title: 'Cette page ne prend pas ce genre d’envoi',
      said: 'Rien n’en a été lu. Revenez en arrière et envoyez le formulaire de la page.',
    },
  },
  it: {
    'too-large': {
      title: 'Questo invio è troppo pesante',
      said: 'Non ne è stato letto nulla. Torni indietro: quello che ha scritto è ancora lì.',
    },
    'not-taken': {
      title: 'Questa pagina non accetta questo tipo di invio',
      said: 'Non ne è stato letto nulla. Torni indietro e invii il modulo della pagina.',
    },
  },
  en: {
    'too-large': {
      title: 'This is too large to send',
      said: 'None of it was read. Go back: what you wrote is still there.',
    },
    'not-taken': {
      title: 'This page does not take that kind of submission',
      said: 'None of it was read. Go back and send the form of the page.',
    },
  },
}

/** The sentence for a form that is too large, where a page has a place for it. */
export const tooLarge = (locale: Locale): string => sentences[locale]['too-large'].title

type Page = { title: string; said: string; link: { href: string; label: string } }

function page(why: Why, pathname: string): Page {
  const locale = localeOf(pathname)
  const { common, people } = messagesIn(locale)
  const paths = pathsIn(locale)
  const home = { href: paths.home, label: common.errorPage.home }
  switch (why) {
    case 'no-page':
      return { title: common.errorPage.notFoundTitle, said: common.errorPage.notFoundBody, link: home }
    case 'too-fast':
      return { title: common.errorPage.tooManyTitle, said: common.refusals['too-many'](['600']), link: home }
    case 'sign-in': {
      const href = `${paths.signIn()}?suite=${encodeURIComponent(pathname)}`
      const link = { href, label: people.signIn.title }
      return { title: people.signIn.title, said: common.refusals['sign-in-first'], link }
    }
    default:
      return { ...sentences[locale][why], link: home }
  }
}

/** Our own files alone, no script, and no form. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The page for what never gets as far as Remix: in the language of its address, made of nothing but words, so that it
 * costs nothing. It ends the connection, on which a body may still be coming.
 */
export function pagesInsteadOfRemix(build: ServerBuild) {
  const { links } = build.routes.root?.module ?? {}
  const sheet = (links?.() ?? []).find((link) => 'rel' in link && link.rel === 'stylesheet')
  const style = sheet && 'href' in sheet ? `<link rel="stylesheet" href="${sheet.href}">` : ''
  return (why: Why, pathname: string): Response => {
    const { title, said, link } = page(why, pathname)
    const html = `<!doctype html>
<html lang="${localeOf(pathname)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · Cordée</title>${style}</head>
<body><main class="mx-auto grid max-w-2xl gap-6 p-6"><p>${status[why]}</p><h1>${title}</h1><p>${said}</p><p><a href="${link.href}">${link.label}</a></p></main></body>
</html>`
    return new Response(html, {
      status: status[why],
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
        ...(why === 'too-fast' && { 'Retry-After': '600' }),
        ...(why !== 'no-page' && { Connection: 'close' }),
      },
    })
  }
}
