import { eq, sql } from 'drizzle-orm'
import { fieldPhotos, fieldVoices } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Erased, Hers } from '../hers.ts'
import { forgetFile } from './photos/keep-photos.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    field_reports: (id) => sql`
      select r.number, r.kind, r.latitude, r.longitude, r.whereabouts, r.state, r.due_on, r.published_at
      from field_reports r join contributions c on c.id = r.id where c.author_id = ${id} order by r.number`,
    field_photos: (id) =>
      sql`select report_id, position, held_at, removed_at, removed_reason, at from field_photos where by = ${id} order by at`,
    field_voices: (id) => sql`select report_id, at from field_voices where person_id = ${id} order by at`,
    field_verdicts: (id) =>
      sql`select step_id, settled, at from field_verdicts where person_id = ${id} order by at`,
  },
  becomes: {
    'field_photos.by': 'gone with the picture; one of a report that stays is nobody’s',
    'field_voices.person_id': 'gone',
    'field_verdicts.person_id': 'an opaque id: that it was not solved stays counted',
    'field_steps.by': 'an opaque id: that a report was opened again stays; else a deed of an office',
    'field_links.person_id': 'a deed of an office',
    'field_drafts.device_id': 'a number made for one sending, of nobody',
    'field_reports.device_id': 'a number made for one sending, of nobody',
    'field_categories.mailbox': 'the shared mailbox of a public body',
  },
  ofAnOffice: ['field_uses.by'],
  erase: leaveReports,
}

/** Before her words are (the order of `byArea`): where they go, her pictures go with them; else they are nobody's. */
async function leaveReports(act: Act, { personId, words }: Erased): Promise<void> {
  await act.tx.delete(fieldVoices).where(eq(fieldVoices.personId, personId))
  if (words === 'go') {
    await act.tx.execute(sql`
      update field_reports r set whereabouts = case when r.whereabouts = '' then '' else '—' end,
        latitude = round(r.latitude::numeric, 3)::float8, longitude = round(r.longitude::numeric, 3)::float8
      from contributions c where c.id = r.id and c.author_id = ${personId}`)
    const own = await act.tx
      .update(fieldPhotos)
      .set({ by: null })
      .where(eq(fieldPhotos.by, personId))
      .returning({ id: fieldPhotos.id, fileId: fieldPhotos.fileId })
    for (const { id, fileId } of own) {
      await act.tx.delete(fieldPhotos).where(eq(fieldPhotos.id, id))
      if (fileId) await forgetFile(act, fileId)
    }
  }
  await act.tx.update(fieldPhotos).set({ by: null }).where(eq(fieldPhotos.by, personId))
}
