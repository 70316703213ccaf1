import sharp from 'sharp'

const sceneOf = new Map<string, Promise<Buffer>>()

/** A photo of the demonstration: what its category is about, under one of three skies; each is drawn once. */
export function drawn(category: string, index: number): Promise<Buffer> {
  const sky = index % skies.length
  const key = `${category}-${sky}`
  const scene = sceneOf.get(key) ?? draw(category, skies[sky]!) // within their length
  sceneOf.set(key, scene)
  return scene
}

const skies = [
  { sky: '#b9cfdd', far: '#7f97a6', near: '#eef1f2', dark: '#3a4650' },
  { sky: '#d9c8b4', far: '#8c7f78', near: '#e9e2d6', dark: '#453a34' },
  { sky: '#3b4a63', far: '#2a3547', near: '#5d6b80', dark: '#141b26' },
]

/** What stands before the slope. */
const things: Record<string, string> = {
  rues: '<path d="M150 240 L220 130 L250 130 L360 240Z" fill="#6f7479"/><path d="M240 235 L236 190 M233 175 L232 150" stroke="#fff" stroke-width="4"/><ellipse cx="262" cy="205" rx="26" ry="8" fill="#33383c"/>',
  eclairage:
    '<path d="M180 225 V70 q0 -18 24 -18" stroke="#2b333b" stroke-width="6" fill="none"/><circle cx="212" cy="58" r="11" fill="#e4b94f"/>',
  proprete:
    '<g fill="#4f6f52"><rect x="110" y="140" width="62" height="80" rx="4"/><rect x="186" y="140" width="62" height="80" rx="4" fill="#c2a23c"/></g><path d="M105 138 h72 M181 138 h72" stroke="#2b333b" stroke-width="7"/><path d="M150 222 l24 -14 l18 12" stroke="#a8825a" stroke-width="8" fill="none"/>',
  eau: '<path d="M60 240 C140 190 210 236 300 186 L360 198 V240Z" fill="#5f93a8"/><path d="M140 200 V120 h40 v16" stroke="#6b6560" stroke-width="10" fill="none"/><path d="M180 138 V204" stroke="#9fc4d2" stroke-width="5"/>',
  remontees:
    '<path d="M0 96 L360 44" stroke="#2b333b" stroke-width="3"/><path d="M176 70 V230 M150 78 H204" stroke="#59636b" stroke-width="8"/><path d="M96 83 v26 h-16 v30 h36 v-30 h-16" stroke="#9c3b2e" stroke-width="5" fill="none"/>',
  nature:
    '<path d="M90 225 V180 M60 190 L90 100 L120 190Z" stroke="#4a3a2a" stroke-width="6" fill="#3d5a45"/><path d="M150 214 L330 190" stroke="#5a4632" stroke-width="12"/><path d="M290 150 L310 210 M310 210 L336 172" stroke="#3d5a45" stroke-width="7"/>',
  batiments:
    '<path d="M100 225 V130 L180 84 L260 130 V225Z" fill="#c9b79d"/><path d="M88 136 L180 80 L272 136" stroke="#5d4136" stroke-width="11" fill="none"/><rect x="160" y="160" width="40" height="65" fill="#5d4136"/><rect x="214" y="150" width="28" height="26" fill="#7f97a6"/>',
  autre:
    '<path d="M120 225 V120 M220 225 V120" stroke="#5d4136" stroke-width="7"/><rect x="104" y="86" width="132" height="56" fill="#efe9dc"/><path d="M118 104 h96 M118 122 h60" stroke="#59636b" stroke-width="5"/>',
}

function draw(category: string, { sky, far, near, dark }: (typeof skies)[number]): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="240"><rect width="360" height="240" fill="${sky}"/>
    <path d="M0 150 L70 90 L120 124 L196 54 L270 120 L320 96 L360 128 V240 H0Z" fill="${far}"/>
    <path d="M0 196 C90 164 180 208 360 176 V240 H0Z" fill="${near}"/>${things[category] ?? ''}
    <path d="M0 236 H360" stroke="${dark}" stroke-width="8"/></svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
}
