import { FileRefused } from './file-refused.ts'

/** For whom a picture is drawn (a person, or the network of nobody known), and until when somebody waits for it. */
export type Wanted = { by?: string; until?: AbortSignal }

type Waiting = { draw: () => Promise<unknown>; refuse: (why: FileRefused) => void; until?: AbortSignal }

/**
 * Draws one picture after the other: each fills tens of megabytes. Whoever asks for many waits behind her own, so that
 * everybody's next one has its turn before her second; `mostOfOne` of hers wait, `most` of all. What nobody waits for any
 * more is not drawn. @throws FileRefused `file.busy`
 */
export function drawingTurns({ most, mostOfOne }: { most: number; mostOfOne: number }) {
  const byAsker = new Map<string, Waiting[]>()
  let isDrawing = false
  let waiting = 0

  async function drawAll() {
    isDrawing = true
    for (let next = taken(); next; next = taken()) {
      if (next.until?.aborted) next.refuse(new FileRefused('file.busy'))
      else await next.draw()
      waiting--
    }
    isDrawing = false
  }

  /** The next one of whoever waited longest for a turn; she then stands at the end. */
  function taken(): Waiting | undefined {
    const [asker, hers] = byAsker.entries().next().value ?? []
    if (asker === undefined || !hers) return
    const next = hers.shift()
    byAsker.delete(asker)
    if (hers.length > 0) byAsker.set(asker, hers)
    return next
  }

  return <Drawn>(draw: () => Promise<Drawn>, { by = '', until }: Wanted = {}): Promise<Drawn> => {
    const hers = byAsker.get(by) ?? []
    if (waiting >= most || hers.length >= mostOfOne) return Promise.reject(new FileRefused('file.busy'))
    waiting++
    return new Promise<Drawn>((resolve, refuse) => {
      hers.push({ draw: () => draw().then(resolve, refuse), refuse, until })
      byAsker.set(by, hers)
      if (!isDrawing) void drawAll()
    })
  }
}
