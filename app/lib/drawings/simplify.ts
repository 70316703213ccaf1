export type Point = [number, number]

/** Fewer points for the same line: no dropped point lay further than `tolerance` from it (Douglas and Peucker, 1973). */
export function simplify(line: Point[], tolerance: number): Point[] {
  if (line.length < 3) return line
  const keep = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    let [furthest, distance] = [0, tolerance]
    for (let i = first + 1; i < last; i++) {
      const away = distanceTo(line[i]!, line[first]!, line[last]!) // indices within the line
      if (away > distance) [furthest, distance] = [i, away]
    }
    if (furthest) {
      keep.add(furthest)
      spans.push([first, furthest], [furthest, last])
    }
  }
  return line.filter((_, i) => keep.has(i))
}

/** From a point to the segment between two others; a closed ring begins and ends in one point. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
