import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepTyped } from './lib/browser/typed-early.ts'
import { localeOf } from './lib/language.ts'
import type { Messages } from './lib/messages/index.ts'
import { type Area, wordsOf } from './lib/messages/words-of-page.ts'
import { LanguageProvider } from './ui/language.tsx'

// One locale is sent to a page, and of it only what the page may say: changing language is a whole new document.
const cores = {
  fr: async () => (await import('./lib/messages/fr.core.ts')).fr,
  it: async () => (await import('./lib/messages/it.core.ts')).it,
  en: async () => (await import('./lib/messages/en.core.ts')).en,
}
const areas = import.meta.glob<Record<string, object>>([
  './lib/messages/*/{fr,it,en}.ts',
  '!./lib/messages/{campaign-names,common,decision-names,dossier-names,emails,following,participation,projects,ui}/*',
])

async function messagesFor(pathname: string): Promise<Messages> {
  const locale = localeOf(pathname)
  const words = wordsOf(pathname)
  const wanted = Object.keys(areas).filter(
    (file) => file.endsWith(`/${locale}.ts`) && (words === 'all' || words.includes(areaOf(file) as Area)),
  )
  const [core, ...more] = await Promise.all([
    cores[locale](),
    ...wanted.map(async (file) => ({ [areaOf(file)]: (await areas[file]!())[locale] })), // a key of it
  ])
  // The page says nothing else, and never becomes one that does without a new document.
  return Object.assign({}, core, ...more) as Messages
}

/** `…/projects-desk/fr.ts` holds the words of `projectsDesk`. */
const areaOf = (file: string) =>
  file
    .split('/')
    .at(-2)!
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) // it has a folder

async function hydrate() {
  const putBack = keepTyped()
  const locale = localeOf(window.location.pathname)
  const [messages] = await Promise.all([messagesFor(window.location.pathname), dataDecoded()])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider locale={locale} messages={messages}>
          <RemixBrowser />
          <Held done={putBack} />
        </LanguageProvider>
      </StrictMode>,
    )
  })
}

/** Says that React holds the page: an effect runs once everything around it is in place. */
function Held({ done }: { done: () => void }) {
  useEffect(done, [done])
  return null
}

/**
 * RemixBrowser suspends, outside any boundary, until it has decoded the data of the page: a key pressed in that very
 * moment makes React fail (its error 345). So it is asked once before there is a root; what it throws first is its
 * promise, and it calls no hook before.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown
    await thrown
  }
}

void hydrate()
