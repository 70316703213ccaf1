import type { Payload } from '#app/domain/audit/index.ts'
import { keepRenditions, pictureToDraw } from '#app/domain/projects/index.ts'
import { renditionsOf } from '#app/lib/pictures.ts'
import type { ToolsApart } from '../tools.ts'

/**
 * Draws a project's picture in its smaller sizes, so that nobody who looks at it waits for that. Harmless when run again:
 * bytes that no row leads to are removed.
 */
export async function drawRenditions(
  { db, files }: ToolsApart,
  { fileId }: Payload<'draw-renditions'>,
): Promise<void> {
  const picture = await pictureToDraw(db, fileId)
  if (!picture) return
  const drawn = await files.draw(picture, renditionsOf(picture.width))
  if (await keepRenditions(db, fileId, drawn)) return
  for (const { key } of drawn) await files.remove({ key })
}
