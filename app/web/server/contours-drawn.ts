import { contourTile } from '#app/lib/map/contour-tile.ts'

const drawn = new Map<string, string>()
/** A commune's own at every zoom; whoever asks for the rest of the world has it drawn anew each time. */
const most = 600

/** The contour lines of this tile, drawn once in a process; null for what is none. */
export function contoursDrawn(zoom: string, column: string, file: string): string | null {
  const row = /^(\d{1,6})\.svg$/.exec(file)?.[1]
  if (!row || !/^\d{1,2}$/.test(zoom) || !/^\d{1,6}$/.test(column)) return null
  const name = `${Number(zoom)}/${Number(column)}/${Number(row)}`
  const kept = drawn.get(name) ?? contourTile(Number(zoom), Number(column), Number(row))
  if (kept && drawn.size < most) drawn.set(name, kept)
  return kept
}
