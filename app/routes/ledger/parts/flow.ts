export type Side = readonly { name: string; sum: bigint }[]
export type Band = { name: string; sum: bigint; from: number; height: number; path: string }

const gap = 14
/** No sum is so small that it is not seen. */
const least = 2
const apart = 34

/**
 * Two lists of one sum as a flow: each sum as a band from its edge to the pillar in the middle, as high as its part of the
 * whole. Sums of nothing, and those on their unusual side, are in the lists alone. `height` is how high all of it is.
 */
export function flowOf(left: Side, right: Side): { left: Band[]; right: Band[]; height: number } {
  const [one, two] = [positive(left), positive(right)]
  const most = Math.max(1, total(one), total(two))
  const scale = 150 / most
  const tall = Math.max(
    ...[one, two].map((side) => side.reduce((sum, { sum: cents }) => sum + high(cents, scale) + apart, 0)),
  )
  const height = Math.max(150, tall)
  return { left: bands(one, scale, height, 'left'), right: bands(two, scale, height, 'right'), height }
}

const positive = (side: Side) => side.filter(({ sum }) => sum > 0n)
const total = (side: Side) => side.reduce((sum, { sum: cents }) => sum + Number(cents), 0)
const high = (cents: bigint, scale: number) => Math.max(least, Number(cents) * scale)

/** Where the edges and the pillar stand, in thousandths of the drawing. */
export const places = { left: 300, pillar: [470, 530], right: 700 } as const

function bands(side: Side, scale: number, height: number, edge: 'left' | 'right'): Band[] {
  const whole = side.reduce((sum, { sum: cents }) => sum + high(cents, scale), 0)
  const room = side.length > 1 ? (height - gap - whole) / (side.length - 1) : 0
  let [at, inside] = [side.length > 1 ? gap / 2 : (height - whole) / 2, (height - whole) / 2]
  const [outer, inner] = edge === 'left' ? [places.left, places.pillar[0]] : [places.right, places.pillar[1]]
  return side.map(({ name, sum }) => {
    const tall = high(sum, scale)
    const bent = (outer + inner) / 2
    const path = `M${outer} ${px(at)}C${bent} ${px(at)} ${bent} ${px(inside)} ${inner} ${px(inside)}V${px(inside + tall)}C${bent} ${px(inside + tall)} ${bent} ${px(at + tall)} ${outer} ${px(at + tall)}Z`
    const band = { name, sum, from: px(at + tall / 2), height: tall, path }
    at += tall + room
    inside += tall
    return band
  })
}

const px = (at: number) => Math.round(at * 10) / 10
