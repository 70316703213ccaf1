import type { CampaignCursor } from '#app/domain/funding/index.ts'

const place = /^(-?\d{1,16})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A place in a list as its address says it; null for anything else. */
export function readPlace(said: string | null): { key: string; id: string } | null {
  const match = place.exec(said ?? '')
  return match ? { key: match[1]!, id: match[2]! } : null // the pattern has both groups
}

/** The page of a list that is counted by pages, the first for whatever cannot be read. */
export const readPage = (said: string | null): number =>
  /^[1-9]\d{0,3}$/.test(said ?? '') ? Number(said) : 1

export function readCampaignCursor(params: URLSearchParams): CampaignCursor | null {
  const after = readPlace(params.get('apres'))
  if (after) return { ...after, towards: 'next' }
  const before = readPlace(params.get('avant'))
  return before && { ...before, towards: 'previous' }
}

/** Which campaigns are asked for: those that take promises, those that ended, or all. */
export type Shown = 'ouvertes' | 'terminees' | undefined
export const readShown = (params: URLSearchParams): Shown => {
  const said = params.get('etat')
  return said === 'ouvertes' || said === 'terminees' ? said : undefined
}
