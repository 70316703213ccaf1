import { voteKinds } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, oneOf, type RowOf, read, shape, stored, text } from '#db/read/index.ts'
import { paperTold, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

type Mark = { consultationId: string; personId: string }

const toldRow = shape({
  email: text,
  locale: oneOf(locales),
  kind: oneOf(voteKinds),
  slug: text,
  titles: stored<Translated>(),
  closesOn: day,
})
export type PaperToTell = RowOf<typeof toldRow>

/** Who is told by mail that an agent gave her a ballot on paper, and of which vote; null once she was, and where she has no address. */
export async function paperToTell(db: Db, { consultationId, personId }: Mark): Promise<PaperToTell | null> {
  const [row] = await read(db, toldRow)`
    select p.email, p.locale, c.kind, c.slug, c.titles, c.closes_on as "closesOn"
    from roll_marks m join people p on p.id = m.person_id join consultations c on c.id = m.consultation_id
    where m.consultation_id = ${consultationId} and m.person_id = ${personId} and m.way = 'paper'
      and p.email is not null and p.erased_at is null
      and not exists (select from paper_told t where t.consultation_id = m.consultation_id and t.person_id = m.person_id)`
  return row ?? null
}

/** Notes that she was told: nothing tells it twice. */
export async function notePaperTold({ tx }: Act, mark: Mark): Promise<void> {
  await tx.insert(paperTold).values(mark).onConflictDoNothing()
}

const givenRow = shape({ kind: oneOf(voteKinds), slug: text, titles: stored<Translated>(), open: bool })
export type PaperGiven = RowOf<typeof givenRow>

/** The votes in which an agent gave her a ballot on paper, the latest first; fifty at most. */
export const paperGivenTo = (db: Db, personId: string): Promise<PaperGiven[]> =>
  read(db, givenRow)`
    select c.kind, c.slug, c.titles, c.state = 'open' as open
    from roll_marks m join consultations c on c.id = m.consultation_id
    where m.person_id = ${personId} and m.way = 'paper' order by c.opens_at desc, c.id limit 50`
