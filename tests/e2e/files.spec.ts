import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, noJavaScript, test } from './fixtures.ts'
import { fr, unique } from './steps/words.ts'

const { photos } = fr.projectsDesk
const panorama = () =>
  sharp({ create: { width: 16_382, height: 300, channels: 3, background: '#2A3C9E' } })
    .jpeg()
    .toBuffer()

for (const [how, test_] of [
  ['with a script', test],
  ['without one', noJavaScript],
] as const)
  test_(
    `a photo that is not taken says why beside its field, and what was typed stays, ${how}`,
    async ({ page, enterAs }) => {
      await enterAs('agent')
      await page.goto('/mairie/projets/navette-a-la-demande-toute-l-annee/photos')
      const file = page.getByLabel(photos.file)
      const said = unique('La crête à l’aube')
      const send = async (name: string, buffer: Buffer) => {
        const path = test.info().outputPath(name)
        writeFileSync(path, buffer)
        await file.setInputFiles(path)
        await page.getByRole('button', { name: photos.add }).click()
      }
      const refused = async (why: string) => {
        await expect(page.locator('.field', { has: file }).getByText(why)).toBeVisible()
        await expect(page.getByLabel(photos.altFr)).toHaveValue(said)
        await expect(page.getByLabel(photos.altIt)).toHaveValue('La cresta')
      }
      await page.getByLabel(photos.altFr).fill(said)
      await page.getByLabel(photos.altIt).fill('La cresta')
      await send('large.jpg', Buffer.alloc(14_000_000, 1))
      await refused('Ce fichier dépasse 12 Mo.')
      const whole = await panorama()
      await send('broken.jpg', whole.subarray(0, 400))
      await refused(fr.commune.refusals['file-broken'])
      await send('notes.jpg', Buffer.from('%PDF-1.4 rien'))
      await refused(fr.common.refusals['file-not-accepted'])
      await send('panorama.jpg', whole)
      await expect(page.getByText(photos.added)).toBeVisible()
      await expect(page.getByAltText(said)).toHaveCount(1)

      await page.getByLabel(photos.altFr).fill(`${said}, par un téléphone`)
      await send('IMG_0042.HEIC', readFileSync('tests/fixtures/photo.heic'))
      await expect(page.getByText(photos.added)).toBeVisible()
      await expect(page.getByAltText(`${said}, par un téléphone`)).toHaveCount(1)
    },
  )
