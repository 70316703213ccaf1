/** What is somebody's own, beside the pages whose address is a key: how its addresses begin, without their language. */
export const ownPages = ['/mairie', '/compte', '/connexion', '/inscription', '/deconnexion', '/demo'] as const

/** Whether a path, with or without its language, leads to somebody's own page. */
export const isOwnPage = (pathname: string): boolean => {
  const bare = pathname.replace(/^\/(it|en)(?=\/|$)/, '')
  return ownPages.some((own) => bare === own || bare.startsWith(`${own}/`))
}
