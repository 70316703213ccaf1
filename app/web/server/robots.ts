import { ownPages } from '#app/lib/addresses/own-pages.ts'
import { inLocale, locales } from '#app/lib/language.ts'

/** `robots.txt`: one list, in each language. Where the address is a key, how it begins (web/server/secret-pages.ts). */
export function robots(prefixes: readonly string[]): string {
  const disallowed = [...ownPages, ...prefixes].flatMap((path) =>
    locales.map((locale) => inLocale(path, locale)),
  )
  return ['User-agent: *', ...disallowed.map((path) => `Disallow: ${path}`), ''].join('\n')
}
