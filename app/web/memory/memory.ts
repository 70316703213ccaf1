import { Share, type Sized } from './share.ts'

/** By what a page is known, and whether it is one of the many that an address can ask for. */
export type Name = { text: string; asks: boolean }

export type Memory<Page extends Sized> = {
  find: (name: Name) => Page | null
  /** Whether a page that is not there is to be kept once it is made: one that asks for something at its second request. */
  wants: (name: Name) => boolean
  /**
   * The page that is being made under this name, or that `make` makes now. It stays in memory only if nothing was heard to
   * change since this was called: `make` asks the database for the first time after that.
   */
  fill: (name: Name, make: () => Promise<Page | null>) => { mine: boolean; page: Promise<Page | null> }
  /** A page that is kept came to hold so many more bytes. */
  grow: (name: Name, page: Page, bytes: number) => void
  /** Something has changed: nothing made of what was before is shown to whoever asks from now on. */
  empty: () => void
  bytes: () => number
}

const whole = 32 * 1024 * 1024
/** Search words, filters and cursors: whatever anybody may think of, which must not drive out the pages that all ask for. */
const ofThose = whole / 4
const minute = 60_000
const mostAsked = 10_000

/** Rendered pages that are the same for everybody, in one process. `trusted`: what changes is heard at the moment. */
export function openMemory<Page extends Sized>(
  trusted: () => boolean,
  { most = whole, mostOfThose = ofThose, now = () => performance.now() } = {},
): Memory<Page> {
  const shares = { bare: new Share<Page>(most - mostOfThose), asking: new Share<Page>(mostOfThose) }
  const shareOf = ({ asks }: Name, page?: Page) => (asks || page?.missing ? shares.asking : shares.bare)
  const found = (name: Name) => shareOf(name).find(name.text, now()) ?? shares.asking.find(name.text, now())
  const asked = new Map<string, number>()
  const flights = new Map<string, Promise<Page | null>>()
  let heard = 0

  async function made(name: Name, make: () => Promise<Page | null>): Promise<Page | null> {
    const noted = heard
    try {
      const page = await make()
      // Overtaken: it may show what was not heard of yet, and who comes next must not see less than who waited for it.
      if (noted !== heard) return flights.get(name.text) ?? found(name) ?? page
      if (page && trusted() && page.until > now()) shareOf(name, page).put(name.text, page)
      return page
    } finally {
      // Emptied meanwhile, another may be on its way under the same name.
      if (noted === heard) flights.delete(name.text)
    }
  }

  return {
    find: (name) => (trusted() ? found(name) : null),
    wants: ({ text, asks }) => {
      if (!trusted()) return false
      if (!asks) return true
      const before = asked.get(text)
      asked.delete(text)
      asked.set(text, now())
      if (asked.size > mostAsked) asked.delete(asked.keys().next().value!) // it holds at least one
      return before !== undefined && now() - before < minute
    },
    fill: (name, make) => {
      const under = flights.get(name.text)
      if (under) return { mine: false, page: under }
      const page = made(name, make)
      flights.set(name.text, page)
      return { mine: true, page }
    },
    grow: (name, page, bytes) => shareOf(name, page).grow(name.text, page, bytes),
    empty: () => {
      heard++
      shares.bare.empty()
      shares.asking.empty()
      flights.clear()
    },
    bytes: () => shares.bare.bytes + shares.asking.bytes,
  }
}
