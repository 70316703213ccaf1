import { inArray, lt } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { fieldDrafts, fieldPhotos } from '#db/schema/index.ts'
import { act, theCity } from '../../act.ts'
import { forgetFile } from '../photos/keep-photos.ts'

/** Throws away what nobody published within its day, with its pictures. Returns how many drafts went. */
export async function forgetDrafts(db: Db): Promise<number> {
  return act(db, theCity, async (act) => {
    const over = await act.tx
      .select({ id: fieldDrafts.id })
      .from(fieldDrafts)
      .where(lt(fieldDrafts.expiresAt, act.at))
      .orderBy(fieldDrafts.id)
      .limit(500)
      .for('update', { skipLocked: true })
    const ids = over.map(({ id }) => id)
    if (ids.length === 0) return 0
    const photos = await act.tx
      .delete(fieldPhotos)
      .where(inArray(fieldPhotos.draftId, ids))
      .returning({ fileId: fieldPhotos.fileId })
    for (const { fileId } of photos) if (fileId) await forgetFile(act, fileId)
    await act.tx.delete(fieldDrafts).where(inArray(fieldDrafts.id, ids))
    return ids.length
  })
}
