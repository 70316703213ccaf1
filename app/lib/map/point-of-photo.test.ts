import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pointOfPhoto } from './point-of-photo.ts'

type Gps = Record<string, string>
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])
async function taken(gps?: Gps) {
  const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } }).jpeg()
  return drawn.withExif({ IFD0: { Make: 'Essai' }, ...(gps && { IFD3: gps }) }).toBuffer()
}
const here = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '44/1 55/1 5412/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '6/1 43/1 1884/100',
}

describe('where a photo was taken', () => {
  test('is read where its camera wrote it, to the metre', async () => {
    const point = await pointOfPhoto(blob(await taken(here)))
    expect(point?.latitude).toBeCloseTo(44.9317, 5)
    expect(point?.longitude).toBeCloseTo(6.7219, 5)
    const south = { ...here, GPSLatitudeRef: 'S', GPSLongitudeRef: 'W' }
    const opposite = await pointOfPhoto(blob(await taken(south)))
    expect([opposite?.latitude, opposite?.longitude].map((one) => one?.toFixed(4))).toEqual([
      '-44.9317',
      '-6.7219',
    ])
  })

  test('is nothing where it is not said, is no place, or is no JPEG', async () => {
    const nowhere = { ...here, GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' }
    const broken = { ...here, GPSLatitude: '144/1 0/1 0/1' }
    const png = await sharp(await taken(here))
      .png()
      .withMetadata()
      .toBuffer()
    for (const bytes of [await taken(), await taken(nowhere), await taken(broken), png])
      expect(await pointOfPhoto(blob(bytes))).toBeNull()
  })

  test('is never an error, wherever the file is cut or spoilt', async () => {
    const whole = await taken(here)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(255), fc.nat(whole.length), async (at, byte, end) => {
        const spoilt = Uint8Array.from(whole)
        spoilt[at] = byte
        const point = await pointOfPhoto(blob(spoilt.subarray(0, end)))
        if (point) expect(Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180).toBe(true)
      }),
    )
  })
})
