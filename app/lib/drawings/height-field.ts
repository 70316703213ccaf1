/** A stream of numbers in [0, 1), the same for one seed on every machine (FNV-1a, then mulberry32). */
export function seeded(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16777619) // never empty: iterated
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Heights of an invented mountain landscape, row by row: three octaves of smooth noise over a slope and two summits. */
export function heightField(seed: string, columns: number, rows: number): number[] {
  const random = seeded(seed)
  const octaves = [
    { cell: 17, weight: 1 },
    { cell: 8, weight: 0.42 },
    { cell: 4, weight: 0.13 },
  ].map(({ cell, weight }) => ({ weight, noise: smoothNoise(random, columns, rows, cell) }))
  const summits = [0, 1].map((i) => ({
    x: columns * (0.2 + 0.6 * random()),
    y: rows * (0.2 + 0.6 * random()),
    width: rows * (0.25 + 0.2 * random()),
    height: 1.1 - 0.4 * i,
  }))
  const turn = random() * 2 * Math.PI
  const slope = { x: (Math.cos(turn) * 0.7) / columns, y: (Math.sin(turn) * 0.7) / rows }
  return Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)]
    const rise = summits.reduce(
      (sum, top) =>
        sum + top.height * Math.exp(-((x - top.x) ** 2 + (y - top.y) ** 2) / (2 * top.width ** 2)),
      0,
    )
    return (
      rise +
      slope.x * x +
      slope.y * y +
      octaves.reduce((sum, { weight, noise }) => sum + weight * noise(x, y), 0)
    )
  })
}

function smoothNoise(random: () => number, columns: number, rows: number, cell: number) {
  const width = Math.ceil(columns / cell) + 2
  const knots = Array.from({ length: width * (Math.ceil(rows / cell) + 2) }, random)
  const knot = (x: number, y: number) => knots[y * width + x] ?? 0
  const ease = (t: number) => t * t * (3 - 2 * t)
  return (x: number, y: number) => {
    const [left, top] = [Math.floor(x / cell), Math.floor(y / cell)]
    const [across, down] = [ease(x / cell - left), ease(y / cell - top)]
    const upper = knot(left, top) * (1 - across) + knot(left + 1, top) * across
    const lower = knot(left, top + 1) * (1 - across) + knot(left + 1, top + 1) * across
    return upper * (1 - down) + lower * down
  }
}
