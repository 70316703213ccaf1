import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { instant, read, shape, text, uuid } from '#db/read/index.ts'
import { type Organisation, organisations } from '#db/schema/index.ts'

/** Every organisation with how many people may speak for it. */
export function organisationList(db: Db): Promise<(Omit<Organisation, 'nameKey'> & { members: number })[]> {
  return db
    .select({
      id: organisations.id,
      kind: organisations.kind,
      name: organisations.name,
      slug: organisations.slug,
      siret: organisations.siret,
      at: organisations.at,
      members: sql<number>`(select count(*)::int from memberships m where m.organisation_id = organisations.id and m.ended_at is null)`,
    })
    .from(organisations)
    .orderBy(asc(organisations.name))
}

/** One organisation and who speaks for it; null when there is none of this id. */
export async function organisationCard(db: Db, id: string) {
  const [[organisation], members] = await Promise.all([
    db.select().from(organisations).where(eq(organisations.id, id)),
    read(db, member)`
      select p.id, p.display_name as name, m.since from memberships m join people p on p.id = m.person_id
      where m.organisation_id = ${id} and m.ended_at is null and p.erased_at is null order by p.display_name`,
  ])
  return organisation ? { ...organisation, members } : null
}

const member = shape({ id: uuid, name: text, since: instant })
