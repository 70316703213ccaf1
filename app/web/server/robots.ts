import { inLocale, locales } from '#app/lib/language.ts'

/** What is somebody's own, beside the pages whose address is a key. */
const own = ['/mairie', '/compte', '/connexion', '/inscription', '/deconnexion', '/demo']

/** `robots.txt`: one list, in each language. Where the address is a key, how it begins (web/server/secret-pages.ts). */
export function robots(prefixes: readonly string[]): string {
  const disallowed = [...own, ...prefixes].flatMap((path) => locales.map((locale) => inLocale(path, locale)))
  return ['User-agent: *', ...disallowed.map((path) => `Disallow: ${path}`), ''].join('\n')
}
