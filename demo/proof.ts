import sharp from 'sharp'

/** A picture that says what it is: nobody's real paper. */
export function demonstrationProof(): Promise<Buffer> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="877">
    <rect width="620" height="877" fill="#fff"/>
    <path d="M60 120h500M60 200h420M60 240h460M60 280h380M60 360h460M60 400h440M60 440h300" stroke="#D3DBE3" stroke-width="12"/>
    <text x="310" y="560" font-family="sans-serif" font-size="44" text-anchor="middle" fill="#A33B2A" transform="rotate(-14 310 560)">DÉMONSTRATION</text>
  </svg>`
  return sharp(Buffer.from(sheet)).png().toBuffer()
}
