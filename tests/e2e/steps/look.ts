import { inLocale } from '#app/lib/language.ts'
import { expect, expectAccessible, type Page } from '../fixtures.ts'
import { faultsOfMarkup } from './well-formed.ts'
import { words } from './words.ts'

type Language = keyof typeof words
type Options = { frenchToo?: boolean }
/** How a page is looked at: on a phone in the dark, or on a desk in the light. */
export type Look = 'phone' | 'desk'

/**
 * The page as a machine can judge it: titled, in its language, accessible in each of these looks, and within the screen
 * at every width (at 400 %, on the narrowest). Loaded once: what a width changes, the style sheet does.
 */
export async function expectWhole(
  page: Page,
  path: string,
  language: Language,
  { looks, ...options }: Options & { looks: readonly Look[] },
) {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  const answer = await page.goto(inLocale(path, language))
  expect(answer?.status(), page.url()).toBeLessThan(400)
  expectWords(await page.evaluate(readPage, null), language, page.url(), options)
  if (looks.includes('phone')) await expectAccessible(page, { contrast: true })
  await expectNoOverflow(page, [320, 360])
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoOverflow(page, [1280])
  if (looks.includes('desk')) await expectAccessible(page, { contrast: true })
}

/**
 * The same for a page that is only read: as the server sent it, without a window. What a language changes is its
 * words; their layout is looked at in one language a page.
 */
export async function expectWholeAsSent(page: Page, path: string, language: Language, options: Options = {}) {
  const answer = await page.request.get(inLocale(path, language))
  expect(answer.status(), answer.url()).toBeLessThan(400)
  const sent = await answer.text()
  expect(faultsOfMarkup(sent), `markup of ${answer.url()}`).toEqual([])
  expectWords(await page.evaluate(readPage, sent), language, answer.url(), options)
}

function expectWords(read: Read, language: Language, here: string, { frenchToo = false }: Options) {
  const { text, ...said } = read
  expect(said, here).toEqual({ h1: 1, lang: language, titled: true })
  expect(text.match(broken), `broken words on ${here}`).toBeNull()
  if (language === 'fr' || frenchToo) return
  const left = frenchOnly[language].filter((sentence) => text.includes(sentence))
  expect(left, `French left on ${here}`).toEqual([])
}

type Read = { h1: number; titled: boolean; lang: string; text: string }

/** Read in the browser: the page it shows, or one that it was sent; without what people wrote in French, which says so. */
function readPage(sent: string | null): Read {
  const shown = sent === null ? document : new DOMParser().parseFromString(sent, 'text/html')
  const body = shown.body.cloneNode(true) as HTMLElement
  for (const part of body.querySelectorAll('[lang=fr], script, style')) part.remove()
  return {
    h1: shown.querySelectorAll('h1').length,
    titled: shown.title.trim() !== '',
    lang: shown.documentElement.lang,
    text: body.textContent ?? '',
  }
}

/** Nothing sticks out of the window. */
async function expectNoOverflow(page: Page, widths: number[]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate(widest)
    expect(wide, `wider than ${width} px on ${page.url()}`).toEqual([])
  }
}

const broken =
  /\bundefined\b|\bNaN\b|\[object |Invalid Date|\b(common|ui|desk|people|projects)\.[a-z]+\.[a-zA-Z]+/g

/** What makes the page wider than the screen, if anything does. */
function widest(): string[] {
  const limit = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= limit) return []
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > limit + 1)
    .slice(0, 5)
    .map((one) => one.outerHTML.slice(0, 160))
}

/** Sentences of the interface that a page of another language must not show. */
const sentences = (part: unknown): string[] => {
  if (typeof part === 'string') return part.length >= 14 && part.includes(' ') ? [part] : []
  return part && typeof part === 'object' ? Object.values(part).flatMap(sentences) : []
}
const left = (language: Exclude<Language, 'fr'>) => {
  const theirs = sentences(words[language]).join('\n')
  return sentences(words.fr).filter((sentence) => !theirs.includes(sentence))
}
const frenchOnly = { it: left('it'), en: left('en') }
