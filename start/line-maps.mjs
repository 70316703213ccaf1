import { readFileSync, writeFileSync } from 'node:fs'

/**
 * For esbuild: keeps of each source map which line comes from where, and not each word. Node holds a map from the
 * first error on whose trace is read, as an array for each of its places: thirty megabytes of a worker, for columns.
 */
export const lineMaps = {
  name: 'line-maps',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile, errors }) => {
      if (errors.length > 0) return
      for (const path of Object.keys(metafile?.outputs ?? {}).filter((path) => path.endsWith('.map'))) {
        const map = JSON.parse(readFileSync(path, 'utf8'))
        writeFileSync(path, JSON.stringify({ ...map, names: [], mappings: byLine(map.mappings) }))
      }
    })
  },
}

/** Mappings with a place where another line begins alone. Their numbers are differences, so all of them are read. */
function byLine(mappings) {
  const place = [0, 0, 0] // source, line, column
  let kept = [0, 0, 0]
  return mappings
    .split(';')
    .map((line) => {
      const segments = []
      let [column, keptColumn] = [0, 0]
      for (const segment of line ? line.split(',') : []) {
        const [ahead, ...moves] = numbersOf(segment)
        column += ahead
        if (moves.length === 0) continue // of no source
        for (const n of place.keys()) place[n] += moves[n]
        if (segments.length > 0 && place[0] === kept[0] && place[1] === kept[1]) continue
        segments.push(
          [column - keptColumn, ...place.map((value, n) => value - kept[n])].map(written).join(''),
        )
        keptColumn = column
        kept = [...place]
      }
      return segments.join(',')
    })
    .join(';')
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A segment's numbers: base 64, five bits a digit, the lowest ones first, the sign in the lowest of all. */
function numbersOf(segment) {
  const numbers = []
  let [value, shift] = [0, 0]
  for (const sign of segment) {
    const digit = DIGITS.indexOf(sign)
    value += (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    ;[value, shift] = [0, 0]
  }
  return numbers
}

function written(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1
  let signs = ''
  do {
    const digit = rest & 31
    rest >>= 5
    signs += DIGITS[rest > 0 ? digit | 32 : digit]
  } while (rest > 0)
  return signs
}
