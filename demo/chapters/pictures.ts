import sharp from 'sharp'
import { addPhoto, arrangePhotos } from '#app/domain/projects/index.ts'
import type { Files } from '#app/services/files.ts'
import { drawScene } from '../scenes/scenes.ts'
import type { PictureStory } from '../story/pictures.ts'
import type { ProjectStory } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

/** The pictures of a project, each uploaded as a photo is: on its day, or once the project is public; then put in order. */
export function picturesAreShown(
  timeline: Timeline,
  { key, agent, publishedAgo }: ProjectStory,
  pictures: readonly PictureStory[],
  files: Files,
): void {
  const shown: { fileId: string; position: number; words: ReturnType<typeof wordsOf> }[] = []
  const wordsOf = ({ fr, it, en, moment = '', ago }: PictureStory) => ({
    ...{ fr, it, en, moment },
    takenOn: ago === undefined ? '' : timeline.dayAgo(ago),
  })
  const days = pictures.map(
    ({ ago }, index) => Math.min(publishedAgo, ago ?? publishedAgo) - 0.1 * (index + 1),
  )
  pictures.forEach((picture, index) => {
    timeline.add(days[index]!, agent, async (act) => {
      const content = await sharp(Buffer.from(drawScene(picture.scene)))
        .png({ compressionLevel: 1 })
        .toBuffer()
      const file = await files.keep({ purpose: 'photo', name: `${picture.scene}.png`, content })
      const words = wordsOf(picture)
      const { fileId } = await addPhoto(act, { slug: timeline.slug(key), file, words })
      timeline.memory.ids.set(`picture/${picture.scene}`, fileId)
      shown.push({ fileId, position: index + 1, words })
    })
  })
  if (pictures.length > 1)
    timeline.add(Math.min(...days) - 0.1, agent, async (act) => {
      const photos = shown.map(({ words, ...photo }) => ({ ...photo, ...words }))
      const cover = photos.find(({ position }) => position === 1)
      if (cover) await arrangePhotos(act, { slug: timeline.slug(key), cover: cover.fileId, photos })
    })
}
