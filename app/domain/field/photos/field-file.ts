import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { bool, oneOf, read, shape, text } from '#db/read/index.ts'
import { hashOfToken } from '../../token.ts'

const fieldFile = shape({
  key: text,
  purpose: oneOf(['photo']),
  name: text,
  mediaType: text,
  sha256: text,
  /** Whether everybody may see it; else the desk alone. */
  public: bool,
  /** A moderator may take it away, or its report. */
  passing: bool,
})

/** A picture of a report; null for everything else, and for that of a draft. */
export async function fileOfReport(db: Db, id: string) {
  if (!isUuid(id)) return null
  const [file] = await read(db, fieldFile)`
    select f.key, f.purpose, f.name, f.media_type as "mediaType", f.sha256,
      p.held_at is null and exists (select from contributions_for(null) c where c.id = p.report_id and c.standing) as public,
      true as passing
    from files f join field_photos p on p.file_id = f.id and p.report_id is not null
    where f.id = ${id} and f.deleted_at is null`
  return file ?? null
}

/** A picture that is shown to whoever has the link of its draft, or of the report that she left without an address. */
export async function fileByLink(db: Db, { token, id }: { token: string; id: string }) {
  if (!isUuid(id)) return null
  const hash = hashOfToken(token)
  const [file] = await read(db, fieldFile)`
    select f.key, f.purpose, f.name, f.media_type as "mediaType", f.sha256, false as public, true as passing
    from files f join field_photos p on p.file_id = f.id
    where p.id = ${id} and f.deleted_at is null and (
      exists (select from field_drafts d where d.id = p.draft_id and d.token_hash = ${hash} and d.expires_at > city_now())
      or exists (select from field_reports r where r.id = p.report_id and r.follow_hash = ${hash}))`
  return file ?? null
}
