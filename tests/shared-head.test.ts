import { describe, expect } from 'vitest'
import { hasCard, kindAt, subjectPaths, withoutFeed } from '#app/lib/addresses/subject-kinds.ts'
import { inLocale, locales } from '#app/lib/language.ts'
import { type Address, type Answered, test, together } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'

/** What a link to a page is shown by, and how search engines and readers of feeds find it. */
describe('each public page', () => {
  ensureBuilt()

  test('says its one address, the same in each language, its name and its picture, what can be followed its feed, and paper its code', async ({
    served,
  }) => {
    const shown = served.addresses.filter(
      ({ by, inLanguages, pattern }) => by === 'nobody' && inLanguages && !secret.test(pattern),
    )
    const answers = await together(
      shown.map(({ path }) => ({ path })),
      served.ask,
    )
    const pages = answers.flatMap((answer, n) =>
      answer.status === 200 && /^<!doctype html>/i.test(answer.text) && isShown(answer.text)
        ? [{ ...answer, address: shown[n]! }] // as many as were asked
        : [],
    )
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.flatMap((page) => faultsOf(page, served.origin))).toEqual([])

    const drawn = [...new Set(pages.map(({ text }) => contentOf(text, 'og:image')))]
    const feeds = [...new Set(pages.flatMap(({ text }) => feedOf(text) ?? []))]
    const codes = [...new Set(pages.flatMap(({ text }) => codeOf(text) ?? []))]
    for (const [found, begins] of [
      [drawn, /^.PNG/s],
      [feeds, /^<\?xml/],
      [codes, /^<svg/],
    ] as const) {
      const sent = await together(
        found.map((url) => ({ path: url.replace(served.origin, '') })),
        served.ask,
      )
      const wrong = sent.filter(({ status, text }) => status !== 200 || !begins.test(text))
      expect(wrong.map(({ asked, status }) => `${status} ${asked.path}`)).toEqual([])
    }
  }, 120_000)
})

/** Not of somebody's own pages, and not where the address is a key: those are found by nobody. */
const secret = /:token|^\/(connexion|deconnexion|inscription|compte)\b/
const isShown = (html: string) => !html.includes('name="robots" content="noindex"')

function faultsOf({ text, address }: Answered & { address: Address }, origin: string): string[] {
  const { path, pattern } = address
  const own = path.split('?')[0]!
  const fault = (what: string) => [`${path}: ${what}`]
  const alternates = [...text.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
  const at = new Map(alternates.map(([, language, href]) => [language, href]))
  const [, word = '', ...more] = pattern.split('/')
  const kind = kindAt(word)
  const followed = kind && more.length > 0 && !withoutFeed.includes(kind) && more[0]!.startsWith(':')
  const [, begins = '', name] = inLocale(own, 'fr').split('/')
  const beside = hasCard(begins) && more[0]?.startsWith(':') ? `/${begins}/${name}` : null
  const inFrench = (address = '') => inLocale(address.replace(origin, ''), 'fr')
  return [
    ...(text.includes(`<link rel="canonical" href="${origin}${own}"`) ? [] : fault('its one address')),
    ...locales.flatMap((one) =>
      at.get(one) === origin + inLocale(own, one) ? [] : fault(`its address in ${one}`),
    ),
    ...(contentOf(text, 'og:title') ? [] : fault('its name')),
    ...(inFrench(contentOf(text, 'og:image')) === `${beside ?? ''}/carte.png` ? [] : fault('its picture')),
    ...(!beside || inFrench(codeOf(text)) === `${beside}/code.svg` ? [] : fault('its code on paper')),
    ...(followed && !feedOf(text)?.includes(`/${subjectPaths[kind]}/`) ? fault('its feed') : []),
  ]
}

const contentOf = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? ''
const feedOf = (html: string) =>
  /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html)?.[1]
const codeOf = (html: string) => /<img class="code" src="([^"]+)"/.exec(html)?.[1]
