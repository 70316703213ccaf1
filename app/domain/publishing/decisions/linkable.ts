import { and, eq, sql } from 'drizzle-orm'
import { type DecidedKind, organisations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import type { DecisionContent } from './content.ts'

export type Linkable = { subjectId: string; kind: DecidedKind; slug: string; public: boolean }

/**
 * What the act says that it decides, as it is now, in the order of the form. Refused: `no-such-link` for what is no
 * project and no dossier, `gate-is-a-projects` for a gate piece beside a dossier.
 */
export async function mustBeLinkable(
  { tx }: Act,
  { links }: Pick<DecisionContent, 'links'>,
): Promise<(Linkable & { gatePiece: string })[]> {
  if (links.length === 0) return []
  const ids = JSON.stringify(links.map(({ subjectId }) => subjectId))
  const found = await tx.execute<Linkable>(sql`
    select s.id as "subjectId", s.kind, coalesce(p.slug, d.slug) as slug, s.public_at is not null as public
    from subjects s left join projects p on p.id = s.id left join dossiers d on d.id = s.id
    where s.id in (select value::uuid from json_array_elements_text(${ids}::json)) and coalesce(p.slug, d.slug) is not null`)
  return links.map(({ subjectId, gatePiece }, index) => {
    const subject = found.find((one) => one.subjectId === subjectId)
    if (!subject) throw new Refusal('no-such-link', 422, `links[${index}].subjectId`)
    if (gatePiece && subject.kind !== 'project')
      throw new Refusal('gate-is-a-projects', 422, `links[${index}].gatePiece`)
    return { ...subject, gatePiece }
  })
}

/** The public body that adopts the act. Refused (`no-such-body`). */
export async function mustBeABody({ tx }: Act, { bodyId }: Pick<DecisionContent, 'bodyId'>): Promise<void> {
  const [body] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, bodyId), eq(organisations.kind, 'public-body')))
  if (!body) throw new Refusal('no-such-body', 422, 'bodyId')
}
