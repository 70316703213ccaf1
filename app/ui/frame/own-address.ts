import { useLocation, useMatches, useParams } from '@remix-run/react'

/** The one address of the page, without what filters it; none on somebody's own pages, and where the address is a key. */
export function useOwnAddress(origin: string | undefined): string | undefined {
  const { pathname } = useLocation()
  const { token } = useParams()
  const secret = useMatches().some(({ handle }) => (handle as { secret?: boolean } | undefined)?.secret)
  return origin === undefined || token || secret ? undefined : origin + pathname
}
