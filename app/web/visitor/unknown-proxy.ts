/** So many people behind one address are a village, and no family. */
const PEOPLE = 5
const HOUR = 3_600_000
/** Who comes by other ways than the proxy is not many. */
const NEARLY_ALL = 0.9

/**
 * Watches for a proxy that this instance was not told to trust: within an hour nearly every request comes from one address,
 * and names several others in `X-Forwarded-For`. Calls `found` once an hour at most; who comes without that header, or by
 * herself, is never guessed about. Counts in memory alone, and forgets with the hour.
 */
export function proxyWatch(found: () => void, now: () => number = Date.now) {
  let since = now()
  let said = false
  let total = 0
  let froms = new Map<string, { requests: number; named: Set<string> }>()
  return (from: string, forwarded: string | undefined): void => {
    if (now() - since > HOUR) {
      ;[since, said, total, froms] = [now(), false, 0, new Map()]
    }
    if (said) return
    total++
    const one = froms.get(from) ?? { requests: 0, named: new Set() }
    one.requests++
    const name = forwarded?.split(',').at(-1)?.trim().slice(0, 60)
    if (name && one.named.size < PEOPLE) one.named.add(name)
    if (froms.size < 1_000) froms.set(from, one)
    if (one.named.size < PEOPLE || one.requests < total * NEARLY_ALL) return
    said = true
    found()
  }
}
