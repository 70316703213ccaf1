import { and, eq } from 'drizzle-orm'
import { bool, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { decidedKinds, organisations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import type { DecisionContent } from './content.ts'

/** `ready`: a public act may name it, be it public or a campaign in preparation, which the act precedes. */
export type Linkable = RowOf<typeof linkable>
const linkable = shape({ subjectId: uuid, kind: oneOf(decidedKinds), slug: text, ready: bool })

/**
 * What the act says that it decides, as it is now, in the order of the form. Refused: `no-such-link` for what is no
 * project, dossier or campaign, `gate-is-a-projects` for a gate piece beside anything but a project.
 */
export async function mustBeLinkable(
  { tx }: Act,
  { links }: Pick<DecisionContent, 'links'>,
): Promise<(Linkable & { gatePiece: string })[]> {
  if (links.length === 0) return []
  const ids = JSON.stringify(links.map(({ subjectId }) => subjectId))
  const found = await read(tx, linkable)`
    select w.id as "subjectId", coalesce(s.slug, c.slug) as slug, coalesce(s.kind, 'campaign') as kind,
      coalesce(s.public_at, c.opened_at) is not null or c.state is not distinct from 'draft' as ready
    from (select value::uuid as id from json_array_elements_text(${ids}::json)) w
    left join subjects s on s.id = w.id and s.kind in ('project', 'dossier') left join campaigns c on c.id = w.id
    where coalesce(s.slug, c.slug) is not null`
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
