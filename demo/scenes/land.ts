import { chance } from '../random.ts'

export const wide = 1200
export const high = 800

/** Where the ground begins, on which things stand. */
export const ground = 610

const sky = {
  morning: ['#bcd0ea', '#f3e4cf'],
  noon: ['#9cc0e6', '#e8f1f8'],
  evening: ['#8fa3cf', '#f2cdb4'],
} as const
export type Light = keyof typeof sky
export type Season = 'summer' | 'winter'

const slopes = {
  summer: ['#9fb0cc', '#7f97ad', '#6d8f78', '#7fa36a'],
  winter: ['#b9c7de', '#a3b6cd', '#dfe8f0', '#f3f7fa'],
} as const

/** A valley of the mountains: sky, three ranges, a meadow or snow, larches. The same for the same seed. */
export function land(seed: number, light: Light, season: Season): string {
  const at = chance(seed)
  const [above, below] = sky[light]
  const [far, middle, near, meadow] = slopes[season]
  const range = (base: number, height: number, steps: number) => {
    const points = Array.from({ length: steps + 1 }, (_, step) => {
      const x = Math.round((step * wide) / steps)
      return `${x} ${Math.round(base - height * (0.25 + 0.75 * at.next()) * (step % 2 ? 1 : 0.45))}`
    })
    return `M0 ${high} L${points.join(' L')} L${wide} ${high}Z`
  }
  const snow = season === 'winter' ? '#fff' : '#eef3f8'
  const trees = Array.from({ length: 26 }, () =>
    larch(at.next() * wide, ground - 40 + at.next() * 60, 34 + at.next() * 46, season),
  )
  return `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient>
    <linearGradient id="top" x2="0" y2="1"><stop stop-color="${snow}"/><stop offset=".55" stop-color="${far}"/></linearGradient></defs>
    <rect width="${wide}" height="${high}" fill="url(#sky)"/>
    <path d="${range(430, 330, 8)}" fill="url(#top)"/>
    <path d="${range(500, 210, 10)}" fill="${middle}"/>
    <path d="${range(570, 120, 7)}" fill="${near}"/>
    ${trees.join('')}
    <path d="M0 ${ground} Q300 ${ground - 26} 620 ${ground} T${wide} ${ground - 8} V${high} H0Z" fill="${meadow}"/>`
}

/** One larch, its foot at x, y. */
export const larch = (x: number, y: number, tall: number, season: Season): string => {
  const [left, right] = season === 'winter' ? ['#8c7a63', '#75664f'] : ['#3f6b52', '#335844']
  const half = tall * 0.26
  return `<path d="M${x} ${y - tall} L${x - half} ${y} H${x}Z" fill="${left}"/><path d="M${x} ${y - tall} L${x + half} ${y} H${x}Z" fill="${right}"/>`
}
