import { ground, larch, wide } from './land.ts'

/** Things that stand in a valley, as SVG: each with its foot on the ground unless it says otherwise. */

type House = {
  x: number
  width: number
  height: number
  wall?: string
  roof?: string
  rows?: number
  columns?: number
}

/** A house of the valley: a stone base, wooden walls, a wide roof, windows in rows. */
export function house({
  x,
  width,
  height,
  wall = '#b98a5a',
  roof = '#5c4a42',
  rows = 2,
  columns = 4,
}: House): string {
  const top = ground - height
  const over = width * 0.09
  const gap = width / (columns + 1)
  const storey = (height - 44) / rows
  const windows = Array.from({ length: rows * columns }, (_, n) => {
    const left = x + gap * ((n % columns) + 1) - 13
    const up = top + 20 + Math.floor(n / columns) * storey
    return `<rect x="${left}" y="${up}" width="26" height="32" rx="2" fill="#fbe7b0" stroke="#4a3b33" stroke-width="3"/>`
  })
  return `<rect x="${x}" y="${top}" width="${width}" height="${height}" fill="${wall}"/>
    <rect x="${x}" y="${ground - 38}" width="${width}" height="42" fill="#9aa0a6"/>
    ${windows.join('')}
    <rect x="${x + width / 2 - 20}" y="${ground - 62}" width="40" height="66" rx="3" fill="#4a3b33"/>
    <path d="M${x - over} ${top + 6} L${x + width / 2} ${top - width * 0.22} L${x + width + over} ${top + 6}Z" fill="${roof}"/>`
}

/** The frame of a house that is being built, with its scaffold. */
export function shell({ x, width, height }: House): string {
  const top = ground - height
  const posts = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => `<path d="M${x + width * share} ${ground} V${top}" stroke="#a9713e" stroke-width="12"/>`,
  )
  const floors = [0.33, 0.66, 1].map(
    (share) =>
      `<path d="M${x - 8} ${ground - height * share} H${x + width + 8}" stroke="#8d5b30" stroke-width="10"/>`,
  )
  return `<rect x="${x}" y="${ground - 40}" width="${width}" height="44" fill="#b3b8bd"/>${posts.join('')}${floors.join('')}${scaffold(x, width, height)}`
}

const scaffold = (x: number, width: number, height: number) => {
  const [from, to] = [x - 34, x + width + 34]
  const posts = Array.from({ length: 7 }, (_, n) => from + ((to - from) * n) / 6)
  return `<g stroke="#5f6b76" stroke-width="4">${posts.map((at) => `<path d="M${at} ${ground + 4} V${ground - height - 30}"/>`).join('')}
    ${[0.3, 0.62, 0.94].map((share) => `<path d="M${from} ${ground - height * share} H${to}"/>`).join('')}</g>`
}

/** A tower crane over the site. */
export const crane = (x: number): string => `<g stroke="#d99a1c" stroke-width="9" fill="none">
    <path d="M${x} ${ground} V150"/><path d="M${x - 130} 172 H${x + 330}"/><path d="M${x} 128 L${x + 300} 170 M${x} 128 L${x - 120} 170" stroke-width="5"/></g>
    <path d="M${x + 250} 176 V300" stroke="#39434d" stroke-width="3"/><rect x="${x + 226}" y="300" width="48" height="22" fill="#7d868e"/>
    <rect x="${x - 132}" y="172" width="52" height="34" fill="#7d868e"/>`

/** An excavator at its heap. */
export const digger = (
  x: number,
): string => `<g transform="translate(0 34)"><path d="M${x + 130} ${ground + 40} q60 -90 130 -40 q50 -20 70 40Z" fill="#8a6f52"/>
    <rect x="${x}" y="${ground - 4}" width="150" height="34" rx="16" fill="#39434d"/><path d="M${x + 14} ${ground - 4} V${ground - 74} H${x + 84} L${x + 110} ${ground - 4}Z" fill="#e9a21b"/>
    <rect x="${x + 26}" y="${ground - 64}" width="40" height="34" fill="#cfe0ee"/><path d="M${x + 96} ${ground - 40} L${x + 178} ${ground - 128} L${x + 226} ${ground - 30}" fill="none" stroke="#d18d12" stroke-width="15"/>
    <path d="M${x + 208} ${ground - 34} h44 l-12 34 h-30Z" fill="#39434d"/></g>`

/** A line of pylons up the slope, with its cabins where it runs. */
export function ropeway(cabins: boolean): string {
  const pylons = [170, 420, 660, 880, 1080].map((x, n) => [x, ground - 20 - n * 92, 150 - n * 20] as const)
  const rope = `M60 ${ground - 120} ${pylons.map(([x, foot, tall]) => `L${x} ${foot - tall}`).join(' ')} L1200 70`
  return `<path d="${rope}" fill="none" stroke="#39434d" stroke-width="4"/>
    ${pylons.map(([x, foot, tall]) => `<path d="M${x} ${foot + 10} V${foot - tall} M${x - 30} ${foot - tall} H${x + 30}" stroke="#5f6b76" stroke-width="${8 + tall / 22}"/>`).join('')}
    ${cabins ? [540, 770, 985].map((x, n) => cabin(x, ground - 254 - n * 96, 0.86 - n * 0.14)).join('') : ''}`
}

const cabin = (x: number, y: number, of: number) => `<g transform="translate(${x} ${y}) scale(${of})">
    <path d="M0 -34 V0" stroke="#39434d" stroke-width="6"/><rect x="-42" y="0" width="84" height="76" rx="16" fill="#2a3c9e"/>
    <rect x="-32" y="12" width="64" height="30" rx="6" fill="#dfeaf5"/></g>`

/** Where a ropeway begins: concrete, a roof, and its hall once it is closed. */
export const station = (
  whole: boolean,
): string => `<rect x="30" y="${ground - 110}" width="280" height="114" fill="#c3c8cd"/>
    ${whole ? `<rect x="46" y="${ground - 92}" width="248" height="62" fill="#8fb0c9"/><path d="M10 ${ground - 106} L170 ${ground - 170} L330 ${ground - 106}Z" fill="#5c4a42"/>` : `<g stroke="#8d5b30" stroke-width="10">${[46, 124, 202, 294].map((x) => `<path d="M${x} ${ground} V${ground - 160}"/>`).join('')}</g>`}`

/** A way that climbs from the foot of the picture. */
export const way =
  (): string => `<path d="M480 800 C560 700 420 670 560 620 S760 590 700 540 S820 480 860 440" fill="none" stroke="#e2cfa7" stroke-width="26" stroke-linecap="round"/>
    <path d="M480 800 C560 700 420 670 560 620 S760 590 700 540 S820 480 860 440" fill="none" stroke="#b99c6b" stroke-width="4" stroke-dasharray="2 14"/>`

/** Sheep in the meadow, some of them behind. */
export const flock = (): string =>
  [
    [150, 96, 1],
    [262, 128, 1.1],
    [330, 62, 0.8],
    [208, 40, 0.7],
    [700, 120, 1.1],
    [820, 86, 0.9],
    [930, 132, 1.1],
  ]
    .map(
      ([x, below, of]) => `<g transform="translate(${x} ${ground + below!}) scale(${of})">
    <path d="M-22 10 v26 M-8 14 v24 M14 14 v24 M26 8 v26" stroke="#39434d" stroke-width="6"/><ellipse cx="0" cy="0" rx="42" ry="24" fill="#f3efe6"/>
    <circle cx="-20" cy="-12" r="16" fill="#f3efe6"/><circle cx="6" cy="-16" r="17" fill="#f3efe6"/><ellipse cx="44" cy="-6" rx="15" ry="12" fill="#4a3b33"/></g>`,
    )
    .join('')

/** The way, signed in two languages. */
export const path = (): string => `${way()}
    <path d="M360 ${ground + 60} V${ground - 70}" stroke="#6b4f36" stroke-width="11"/><path d="M364 ${ground - 66} h112 l22 18 l-22 18 h-112Z" fill="#e9a21b"/><path d="M356 ${ground - 22} h-100 l-22 18 l22 18 h100Z" fill="#fff"/>`

/** The minibus on the road, at its stop. */
export const bus =
  (): string => `<path d="M0 ${ground + 92} H${wide} V${ground + 150} H0Z" fill="#6f7780"/><path d="M0 ${ground + 121} H${wide}" stroke="#fff" stroke-width="4" stroke-dasharray="46 40"/>
    <rect x="400" y="${ground - 62}" width="380" height="164" rx="22" fill="#1c6a4d"/><rect x="424" y="${ground - 38}" width="270" height="62" rx="8" fill="#dfeaf5"/><rect x="710" y="${ground - 38}" width="52" height="110" rx="8" fill="#dfeaf5"/>
    <circle cx="484" cy="${ground + 102}" r="34" fill="#22292f"/><circle cx="690" cy="${ground + 102}" r="34" fill="#22292f"/>
    <path d="M900 ${ground + 96} V${ground - 96}" stroke="#39434d" stroke-width="9"/><rect x="870" y="${ground - 130}" width="62" height="62" rx="8" fill="#2a3c9e"/><circle cx="901" cy="${ground - 99}" r="18" fill="#fff"/>`

/** The village street: a way for those who walk, trees, a lamp, a bench. */
export const street = (
  quiet: boolean,
): string => `${[40, 250, 780, 980].map((x, n) => house({ x, width: 180, height: 190 + (n % 2) * 50, rows: 3, columns: 3, wall: ['#d9c3a0', '#c79f76', '#e0d2b8', '#b98a5a'][n]! })).join('')}
    <path d="M430 ${ground} H770 L1010 800 H190Z" fill="${quiet ? '#d8cdb9' : '#6f7780'}"/>
    ${quiet ? `${larch(470, ground + 54, 110, 'summer')}${larch(724, ground + 54, 110, 'summer')}<rect x="540" y="${ground + 96}" width="130" height="14" rx="5" fill="#8d5b30"/><path d="M556 ${ground + 110} v26 M654 ${ground + 110} v26" stroke="#39434d" stroke-width="8"/>` : `<path d="M600 ${ground} V800" stroke="#fff" stroke-width="7" stroke-dasharray="36 30"/>${car(470, '#a33b2a')}${car(640, '#394654')}`}`

const car = (x: number, colour: string) =>
  `<rect x="${x}" y="${ground + 54}" width="120" height="46" rx="14" fill="${colour}"/><path d="M${x + 20} ${ground + 56} l16 -32 h52 l16 32Z" fill="#cfe0ee"/><circle cx="${x + 28}" cy="${ground + 102}" r="15" fill="#22292f"/><circle cx="${x + 92}" cy="${ground + 102}" r="15" fill="#22292f"/>`

/** Water that lies in the meadow, and what stands at its edge. */
export const water = (edge: string): string =>
  `<path d="M180 ${ground + 66} q200 -60 430 -36 t430 36 q-70 96 -430 96 t-430 -96Z" fill="#5b93bd"/><path d="M330 ${ground + 78} q180 -24 420 0 M420 ${ground + 112} q160 -20 340 0" fill="none" stroke="#a9cbe3" stroke-width="5"/>${edge}`

/** A dam with its valve house. */
export const dam = (): string =>
  `<path d="M120 ${ground + 40} L220 ${ground - 34} H980 L1080 ${ground + 40}Z" fill="#aab1b7"/><rect x="560" y="${ground - 92}" width="90" height="64" fill="#c79f76"/><path d="M548 ${ground - 88} L605 ${ground - 128} L662 ${ground - 88}Z" fill="#5c4a42"/>`

/** A pool with steam over it, and its cabins. */
export const pool =
  (): string => `${house({ x: 760, width: 330, height: 150, rows: 1, columns: 5, wall: '#c79f76' })}
    <rect x="150" y="${ground + 30}" width="760" height="120" rx="26" fill="#dfe5ea"/><rect x="176" y="${ground + 48}" width="708" height="84" rx="18" fill="#3f9ec2"/>
    <g fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="9" stroke-linecap="round">${[260, 430, 600, 760].map((x) => `<path d="M${x} ${ground + 30} q-26 -40 0 -76 q26 -36 0 -76"/>`).join('')}</g>`

/** A sports ground with its goals and running track. */
export const pitch =
  (): string => `<path d="M160 ${ground + 34} H1040 L1150 770 H50Z" fill="#b5543f"/><path d="M230 ${ground + 50} H970 L1050 746 H150Z" fill="#4f9457"/><path d="M600 ${ground + 50} V746" stroke="#fff" stroke-width="5"/><ellipse cx="600" cy="${ground + 92}" rx="90" ry="24" fill="none" stroke="#fff" stroke-width="5"/>
    <g fill="none" stroke="#fff" stroke-width="8"><path d="M252 ${ground + 96} v-66 h70"/><path d="M948 ${ground + 96} v-66 h-70"/></g>`

/** Solar panels that lie on a roof of this width. */
export const panels = (x: number, y: number, across: number): string =>
  Array.from({ length: across * 2 }, (_, n) => {
    const [left, top] = [x + (n % across) * 62, y + Math.floor(n / across) * 44]
    return `<path d="M${left} ${top} h54 l-8 38 h-54Z" fill="#223a72" stroke="#8fb0d9" stroke-width="3"/>`
  }).join('')

/** A chimney with its smoke, and the wood that it burns. */
export const boiler =
  (): string => `${house({ x: 380, width: 430, height: 190, rows: 1, columns: 5, wall: '#a9b0b6', roof: '#39434d' })}
    <rect x="690" y="${ground - 330}" width="44" height="190" fill="#7d868e"/><path d="M712 ${ground - 340} q-40 -40 4 -76 q44 -34 8 -76" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="22" stroke-linecap="round"/>
    ${[0, 1, 2, 3, 4, 5].map((n) => `<circle cx="${900 + (n % 3) * 52}" cy="${ground + 4 - Math.floor(n / 3) * 46}" r="25" fill="#c79f76" stroke="#6b4f36" stroke-width="8"/>`).join('')}`

/** A trench with the pipe that is laid in it. */
export const trench = (): string =>
  `<path d="M0 ${ground + 64} L${wide} ${ground + 40} V${ground + 112} L0 ${ground + 142}Z" fill="#7a5f45"/><path d="M0 ${ground + 96} L${wide} ${ground + 72}" stroke="#2f6fb0" stroke-width="26"/><path d="M0 ${ground + 92} L${wide} ${ground + 68}" stroke="#7fb2e0" stroke-width="5"/>${digger(120)}`

/** Swings and a slide before a house for children. */
export const playground =
  (): string => `<g stroke="#a33b2a" stroke-width="9" fill="none"><path d="M800 ${ground + 90} L850 ${ground - 34} H990 L1040 ${ground + 90}"/></g><path d="M880 ${ground - 30} V${ground + 52} M950 ${ground - 30} V${ground + 44}" stroke="#39434d" stroke-width="4"/><rect x="862" y="${ground + 50}" width="36" height="9" fill="#2a3c9e"/><rect x="932" y="${ground + 42}" width="36" height="9" fill="#2a3c9e"/>
    <path d="M250 ${ground - 26} h34 L410 ${ground + 96} h-44Z" fill="#e9a21b"/><path d="M250 ${ground + 96} V${ground - 30}" stroke="#39434d" stroke-width="9"/>`
