import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type SitePaths, sitePathsIn } from '#app/lib/addresses/site-paths.ts'
import { type Locale, type Wording, wording } from '#app/lib/language.ts'
import type { Messages } from '#app/lib/messages/index.ts'

export type Language = { locale: Locale; t: Messages; say: Wording; paths: SitePaths }
const Context = createContext<Language | null>(null)

/** All addresses of a language, made once: a server has one for each page. */
const addresses: Partial<Record<Locale, SitePaths>> = {}
const pathsOf = (locale: Locale) => (addresses[locale] ??= sitePathsIn(locale))

/** Gives every component below it one language: its words, its way of writing numbers, and its links. */
export function LanguageProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  const value = useMemo(
    () => ({ locale, t: messages, say: wording(locale), paths: pathsOf(locale) }),
    [locale, messages],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useLanguage(): Language {
  const language = useContext(Context)
  if (!language) throw new Error('A component that speaks stands outside LanguageProvider')
  return language
}
