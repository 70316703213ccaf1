import { remembering } from '../server/remembering.ts'

/** The address of a page as it is kept: its path, and what it is asked in one order, whichever way it was written. */
export type Address = { text: string; asks: boolean }

/** What other sites hang on an address that they lead to: no page of ours reads it. */
const foreign = /^(utm_[a-z]+|fbclid|gclid|msclkid|mc_cid|mc_eid)$/

const longest = 512
const remembered = 5_000

/**
 * Which kept page is meant by what a browser asks for; null where none can be. `isKept` says so of a path. Each parameter
 * is a part of the address, so that nobody can have one page kept as another.
 */
export function addresses(origin: string, isKept: (pathname: string) => boolean) {
  const known = remembering<Address | null>(remembered)
  const read = (asked: string): Address | null => {
    // Beyond a path there are the forms of proxies; after a backslash a URL reads another path than Node.
    if (!asked.startsWith('/') || asked.length > longest || asked.includes('\\')) return null
    const { pathname, searchParams } = new URL(origin + asked)
    if (pathname.endsWith('.data') || asked.includes('%00') || !isKept(pathname)) return null
    for (const name of [...searchParams.keys()]) if (foreign.test(name)) searchParams.delete(name)
    searchParams.sort()
    const query = searchParams.toString()
    return query ? { text: `${pathname}?${query}`, asks: true } : { text: pathname, asks: false }
  }
  return (asked: string): Address | null => known(asked, () => read(asked))
}
