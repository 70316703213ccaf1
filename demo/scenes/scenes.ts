import { type Light, land, type Season } from './land.ts'
import {
  boiler,
  bus,
  crane,
  dam,
  digger,
  flock,
  house,
  panels,
  path,
  pitch,
  playground,
  pool,
  ropeway,
  shell,
  station,
  street,
  trench,
  water,
  way,
} from './things.ts'

type Scene = { seed: number; light: Light; season: Season; things: () => string }

const surgery = { x: 380, width: 440, height: 180, wall: '#e0d2b8', rows: 2, columns: 6 }
const cross = `<circle cx="600" cy="396" r="40" fill="#fff"/><path d="M591 370 h18 v17 h17 v18 h-17 v17 h-18 v-17 h-17 v-18 h17Z" fill="#1c6a4d"/>`
const school = { x: 340, width: 520, height: 200, wall: '#d9c3a0', rows: 2, columns: 7 }
const homes = (one: (of: { x: number; width: number; height: number }) => string) =>
  [150, 470, 790].map((x, n) => one({ x, width: 250, height: 250 + (n % 2) * 46 })).join('')

/** What the demonstration's pictures show, by name: drawn, so that nobody takes them for photographs of the place. */
export const scenes = {
  'gondola-plan': { seed: 11, light: 'noon', season: 'summer', things: () => ropeway(true) + station(true) },
  'gondola-before': {
    seed: 11,
    light: 'evening',
    season: 'summer',
    things: () => ropeway(false) + house({ x: 70, width: 170, height: 110, rows: 1, columns: 3 }),
  },
  'gondola-pylons': {
    seed: 11,
    light: 'morning',
    season: 'summer',
    things: () => ropeway(false) + digger(430),
  },
  'gondola-station': {
    seed: 11,
    light: 'noon',
    season: 'winter',
    things: () => ropeway(false) + station(false) + crane(420),
  },
  'border-path': { seed: 23, light: 'morning', season: 'summer', things: path },
  sheepfold: {
    seed: 29,
    light: 'morning',
    season: 'summer',
    things: () =>
      house({ x: 760, width: 300, height: 96, rows: 1, columns: 3, wall: '#b3aa9c' }) + way() + flock(),
  },
  housing: {
    seed: 31,
    light: 'noon',
    season: 'summer',
    things: () => homes((of) => house({ ...of, rows: 4, columns: 4 })),
  },
  'health-house': { seed: 47, light: 'noon', season: 'summer', things: () => house(surgery) + cross },
  nursery: {
    seed: 53,
    light: 'morning',
    season: 'summer',
    things: () =>
      house({ x: 420, width: 340, height: 150, wall: '#e9c78a', rows: 1, columns: 5 }) + playground(),
  },
  'school-before': {
    seed: 59,
    light: 'evening',
    season: 'winter',
    things: () => house({ ...school, wall: '#b7ada0', roof: '#7c5a4c' }),
  },
  'school-works': { seed: 59, light: 'noon', season: 'summer', things: () => shell(school) + crane(930) },
  heating: { seed: 61, light: 'morning', season: 'winter', things: boiler },
  solar: {
    seed: 67,
    light: 'noon',
    season: 'summer',
    things: () =>
      house({ x: 300, width: 600, height: 190, wall: '#d9c3a0', columns: 7 }) + panels(470, 318, 4),
  },
  shuttle: { seed: 71, light: 'morning', season: 'winter', things: bus },
  sports: { seed: 73, light: 'noon', season: 'summer', things: pitch },
  nordic: { seed: 79, light: 'evening', season: 'winter', things: pool },
  'street-before': { seed: 83, light: 'noon', season: 'summer', things: () => street(false) },
  'street-plan': { seed: 83, light: 'morning', season: 'summer', things: () => street(true) },
  reservoir: { seed: 89, light: 'morning', season: 'summer', things: () => dam() + water('') },
  'drinking-water': { seed: 97, light: 'noon', season: 'summer', things: trench },
} satisfies Record<string, Scene>
export type SceneName = keyof typeof scenes

/** A picture of the demonstration as an SVG of 1200 × 800, the same each time. */
export function drawScene(name: SceneName): string {
  const { seed, light, season, things } = scenes[name]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">${land(seed, light, season)}${things()}</svg>`
}
