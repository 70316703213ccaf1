import { expect, type Page } from '../fixtures.ts'
import { words } from './words.ts'

type Language = keyof typeof words

/** The page as a machine can judge it: titled, in its language, whole, and within the screen at each width. */
export async function expectWhole(page: Page, language: Language, { frenchToo = false } = {}) {
  const here = page.url()
  const { h1, title, lang, text } = await page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    title: document.title,
    lang: document.documentElement.lang,
    text: document.body.innerText,
  }))
  expect(h1, `one main title on ${here}`).toBe(1)
  expect(title.trim(), `a title on ${here}`).not.toBe('')
  expect(lang, here).toBe(language)
  expect(text.match(broken), `broken words on ${here}`).toBeNull()
  if (language !== 'fr' && !frenchToo)
    expect(await frenchIn(page, language), `French left on ${here}`).toEqual([])
}

/**
 * The same for a page that is only read: as the server sent it, without a window. What a language changes is its
 * words; their layout is looked at in the two that need the most room.
 */
export async function expectWholeAsSent(
  page: Page,
  html: string,
  language: Language,
  { frenchToo = false } = {},
) {
  const { h1, title, lang, text } = await page.evaluate((sent) => {
    const read = new DOMParser().parseFromString(sent, 'text/html')
    for (const part of read.querySelectorAll('[lang=fr], script, style')) part.remove()
    return {
      h1: read.querySelectorAll('h1').length,
      title: read.title,
      lang: read.documentElement.lang,
      text: read.body.textContent ?? '',
    }
  }, html)
  expect({ h1, lang, titled: title.trim() !== '' }).toEqual({ h1: 1, lang: language, titled: true })
  expect(text.match(broken), 'broken words').toBeNull()
  if (language !== 'fr' && !frenchToo)
    expect(
      frenchOnly[language].filter((sentence) => text.includes(sentence)),
      'French left',
    ).toEqual([])
}

/** Nothing sticks out on a desk, on a phone, or on the narrowest screen and at 400 %. */
export async function expectNoOverflow(page: Page) {
  for (const width of [320, 360, 1280]) {
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

/** Sentences of the interface that were left in French; what people wrote in French says so by its `lang`. */
async function frenchIn(page: Page, language: Exclude<Language, 'fr'>): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const part of copy.querySelectorAll('[lang=fr], script, style')) part.remove()
    return copy.textContent ?? ''
  })
  return frenchOnly[language].filter((sentence) => shown.includes(sentence))
}

const sentences = (part: unknown): string[] => {
  if (typeof part === 'string') return part.length >= 14 && part.includes(' ') ? [part] : []
  return part && typeof part === 'object' ? Object.values(part).flatMap(sentences) : []
}
const left = (language: Exclude<Language, 'fr'>) => {
  const theirs = sentences(words[language]).join('\n')
  return sentences(words.fr).filter((sentence) => !theirs.includes(sentence))
}
const frenchOnly = { it: left('it'), en: left('en') }
