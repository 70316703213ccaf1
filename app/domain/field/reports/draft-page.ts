import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, json, list, nullable, read, shape, stored, text, uuid } from '#db/read/index.ts'
import { hashOfToken } from '../../token.ts'
import { type NearReport, nearReports } from './near.ts'
import { type ReportShown, reportByHash } from './report-page.ts'
import type { Said } from './words.ts'

const draftRow = shape({
  id: uuid,
  said: stored<Said>(),
  over: bool,
  report: nullable(json({ number: int, waits: bool })),
  category: nullable(text),
  place: nullable(text),
  photos: list(json({ id: uuid, fileId: uuid, width: nullable(int), height: nullable(int) })),
})

/** What the link of a draft shows: what is not published yet, what became of it, or, to whoever gave no address, her report. */
export type DraftShown =
  | {
      state: 'draft'
      id: string
      said: Said
      category: string
      place: string | null
      photos: { id: string; fileId: string; width: number | null; height: number | null }[]
      near: NearReport[]
    }
  | { state: 'published'; number: number; waits: boolean }
  | { state: 'followed'; report: ReportShown }

export async function draftAt(db: Db, token: string, locale: Locale): Promise<DraftShown | null> {
  const hash = hashOfToken(token)
  const followed = await reportByHash(db, hash, { locale })
  if (followed) return { state: 'followed', report: followed }
  const [row] = await read(db, draftRow)`
    select d.id, d.said, d.expires_at <= city_now() as over,
      (select jsonb_build_object('number', r.number, 'waits', c.held_at is not null)
        from field_reports r join contributions c on c.id = r.id where r.id = d.report_id) as report,
      (select coalesce(k.names ->> ${locale}, k.names ->> 'fr') from field_categories k
        where k.id = (d.said ->> 'categoryId')::uuid) as category,
      (select coalesce(p.names ->> ${locale}, p.names ->> 'fr') from places p where p.id = (d.said ->> 'placeId')::uuid) as place,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileId', f.file_id, 'width', i.width, 'height', i.height)
        order by f.position) from field_photos f join files i on i.id = f.file_id where f.draft_id = d.id), '[]') as photos
    from field_drafts d where d.token_hash = ${hash}`
  if (!row) return null
  if (row.report) return { state: 'published', ...row.report }
  if (row.over || !row.category) return null
  const { id, said, category, place, photos } = row
  return { state: 'draft', id, said, category, place, photos, near: await nearReports(db, said, locale) }
}
