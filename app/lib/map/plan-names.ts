import type { Where } from './mercator.ts'
import { frameOf, inside, planWidth } from './plan-frame.ts'

export type Named = Where & { name: string; lang: string }

const [letter, line, beside] = [6.4, 15, 11]

/** Names beside their points in a drawing, none over another: whichever comes first stands. */
export function fitting<Name extends Named>(names: readonly Name[], at: ReturnType<typeof frameOf>['at']) {
  const taken: { left: number; right: number; y: number }[] = []
  return names.flatMap((named) => {
    const { x, y } = at(named)
    if (!inside(x, y)) return []
    const end = x > planWidth / 2
    const length = named.name.length * letter
    const from = end ? x - beside : x + beside
    const [left, right] = end ? [from - length, from] : [from, from + length]
    if (left < 4 || right > planWidth - 4 || (y < 52 && right > planWidth - 50)) return []
    if (taken.some((one) => Math.abs(one.y - y) < line && one.left < right && left < one.right)) return []
    taken.push({ left, right, y })
    return [{ ...named, x: from, y: y + 4, end }]
  })
}

/** Those of the names that the drawing of these points has room for. */
export const namesFitting = <Name extends Named>(
  names: readonly Name[],
  points: readonly Where[],
  around?: Where,
): Name[] =>
  fitting(names, frameOf(points, around).at).map(
    ({ x: _, y: __, end: ___, ...named }) => named as unknown as Name,
  )
