import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Locale, localeOf } from './lib/language.ts'
import type { Messages } from './lib/messages/index.ts'
import { LanguageProvider } from './ui/language.tsx'

// One locale is sent to a page: changing language is a whole new page.
const dictionaries: Record<Locale, () => Promise<Messages>> = {
  fr: async () => (await import('./lib/messages/fr.ts')).fr,
  it: async () => (await import('./lib/messages/it.ts')).it,
  en: async () => (await import('./lib/messages/en.ts')).en,
}

async function hydrate() {
  const locale = localeOf(window.location.pathname)
  const messages = await dictionaries[locale]()
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider locale={locale} messages={messages}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    )
  })
}
void hydrate()
