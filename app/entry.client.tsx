import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isCorePage, localeOf } from './lib/language.ts'
import type { Messages } from './lib/messages/index.ts'
import { keepTyped } from './lib/typed-early.ts'
import { LanguageProvider } from './ui/language.tsx'

// One locale is sent to a page, and of it only what the page may say: changing language is a whole new document.
const dictionaries = {
  fr: [
    async () => (await import('./lib/messages/fr.core.ts')).fr,
    async () => (await import('./lib/messages/fr.rest.ts')).fr,
  ],
  it: [
    async () => (await import('./lib/messages/it.core.ts')).it,
    async () => (await import('./lib/messages/it.rest.ts')).it,
  ],
  en: [
    async () => (await import('./lib/messages/en.core.ts')).en,
    async () => (await import('./lib/messages/en.rest.ts')).en,
  ],
} as const

async function messagesFor(pathname: string): Promise<Messages> {
  const [core, rest] = dictionaries[localeOf(pathname)]
  if (!isCorePage(pathname)) return { ...(await core()), ...(await rest()) }
  // A core page speaks of nothing else, and never becomes another page without a new document.
  return (await core()) as Messages
}

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
