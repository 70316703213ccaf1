import { type SQL, sql } from 'drizzle-orm'
import type { FieldKind, FieldState, ReportGroup } from '#app/lib/kinds.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { late } from './report-page.ts'

export type ReportFilters = {
  /** Words of its text, however they are spelt. */
  q?: string
  status?: ReportGroup
  state?: FieldState
  kind?: FieldKind
  category?: string
  body?: string
  place?: string
  /** At the desk: with a picture that waits for a moderator. */
  photosWait?: boolean
}

const inGroup: Record<ReportGroup, SQL> = {
  open: sql`r.state in ('received', 'acknowledged', 'in-progress')`,
  late,
  solved: sql`r.state = 'solved'`,
  closed: sql`r.state in ('not-ours', 'refused', 'duplicate')`,
}
export const isIn = (group: ReportGroup): SQL => inGroup[group]

/** Over `field_reports r`: what is named by its address is looked up once, so that an index of its id may be read. */
export function conditions({
  q = '',
  status,
  state,
  kind,
  category,
  body,
  place,
  photosWait,
}: ReportFilters): SQL {
  return sql.join(
    [
      ...searchWords(q).map((word) => sql`r.id in (select field_reports_like(${word}))`),
      status ? isIn(status) : sql`true`,
      state ? sql`r.state = ${state}` : sql`true`,
      kind ? sql`r.kind = ${kind}` : sql`true`,
      category ? sql`r.category_id = (select id from field_categories where slug = ${category})` : sql`true`,
      // The commune itself owes what no other body does.
      body === 'commune'
        ? sql`r.body_id is null`
        : body
          ? sql`r.body_id = (select id from organisations where slug = ${body})`
          : sql`true`,
      place ? atPlace(place) : sql`true`,
      photosWait
        ? sql`exists (select from field_photos f where f.report_id = r.id and f.held_at is not null and f.file_id is not null)`
        : sql`true`,
    ],
    sql` and `,
  )
}

export const atPlace = (slug: string): SQL => sql`r.place_id = (select id from places where slug = ${slug})`
