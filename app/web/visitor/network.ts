/** The network that an address stands for: itself, or for IPv6 the /64 that one household or one host has for itself. */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const between = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array<string>(between).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** More than a full hall sends from one network, each of them signing up, voting and writing. */
export const mutations = { most: 3_000, seconds: 600 }
const remembered = 20_000

/**
 * Counts what each network asks to change, in this process and before anything of it is read: what the database counts
 * (web/visitor/limits.ts) is counted by who and what, and costs more. False once a network has sent too much.
 */
export function networkCount({ most, seconds } = mutations, now: () => number = Date.now) {
  const counts = new Map<string, { until: number; sent: number }>()
  return (address: string): boolean => {
    const network = networkOf(address)
    const known = counts.get(network)
    const count = known && known.until > now() ? known : { until: now() + seconds * 1000, sent: 0 }
    count.sent++
    // The one that was quiet longest is forgotten first.
    counts.delete(network)
    counts.set(network, count)
    if (counts.size > remembered) counts.delete(counts.keys().next().value!) // it holds at least one
    return count.sent <= most
  }
}
