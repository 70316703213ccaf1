import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Card, cardSize, drawCard } from './draw-card.ts'

const card: Card = {
  over: 'Projet',
  title: 'Un abri en mélèze au milieu du sentier',
  beneath: 'Montgenèvre · grands projets',
  seed: '12',
}

/** How many pixels of a part are of the ink's darkness. */
async function inked(png: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(png).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.filter((grey) => grey < 60).length
}

describe('the picture beside a link', () => {
  test('has the size that the networks ask for, and weighs little', async () => {
    const png = await drawCard(card)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize })
    expect(png.length).toBeLessThan(200_000)
  })

  test('bears its words, and keeps them within its margins however long they are', async () => {
    const title = `${'Requalification de la traversée du village '.repeat(20)}${'anticonstitutionnellement'.repeat(8)}`
    for (const one of [card, { ...card, title }, { ...card, title: title.replaceAll(' ', '') }]) {
      const png = await drawCard(one)
      expect(await inked(png, { left: 80, top: 180, width: 1040, height: 310 })).toBeGreaterThan(2_000)
      expect(await inked(png, { left: 1121, top: 0, width: 79, height: 630 })).toBe(0)
      expect(await inked(png, { left: 80, top: 500, width: 1040, height: 130 })).toBe(0)
    }
  })

  test('says what no face can draw by a sign, and nothing by nothing', async () => {
    await expect(drawCard({ ...card, title: '🏔️ <Ω> & "é"' })).resolves.toBeInstanceOf(Buffer)
    await expect(drawCard({ ...card, title: '' })).resolves.toBeInstanceOf(Buffer)
  })
})
