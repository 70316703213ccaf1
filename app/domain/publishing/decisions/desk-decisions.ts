import { eq, sql } from 'drizzle-orm'
import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { type DecidedKind, type DecisionKind, decisions } from '#db/schema/index.ts'
import { DecisionContent, type DecisionInput, missingToPublish } from './content.ts'

/** An act in preparation, as the desk lists it. */
export type DeskDraft = {
  id: string
  kind: DecisionKind
  number: string
  title: string
  decidedOn: string | null
  savedBy: string
  savedAt: Date
  /** Nothing is missing: the mayor may publish it. */
  ready: boolean
  supersedes: { number: string; kind: DecisionKind } | null
  /** The last day for the list of examined deliberations to be online; null for what the council does not examine. */
  listedBy: string | null
}

type DraftRow = {
  id: string
  content: DecisionInput
  savedBy: string
  savedAt: string
  supersedes: DeskDraft['supersedes']
}

/** Acts in preparation, those saved last first. */
export async function deskDrafts(db: Db): Promise<DeskDraft[]> {
  const rows = await db.execute<DraftRow>(sql`
    select d.id, d.content, p.display_name as "savedBy", d.saved_at as "savedAt",
      (select jsonb_build_object('number', o.number, 'kind', o.kind) from decisions o where o.id = d.supersedes_id) as supersedes
    from decision_drafts d join people p on p.id = d.saved_by order by d.saved_at desc, d.id limit 200`)
  return rows.map(({ content, savedAt, ...row }) => {
    const read = DecisionContent.parse(content)
    const { kind, number, decidedOn } = read
    const listedBy = kind === 'deliberation' && decidedOn ? aWeekAfter(decidedOn) : null
    const ready = missingToPublish(read).length === 0
    return {
      ...row,
      kind,
      number,
      decidedOn,
      title: read.texts.fr.title,
      ready,
      listedBy,
      savedAt: new Date(savedAt),
    }
  })
}

// CGCT L2121-25: within a week the list of the deliberations that the council examined is put online.
const aWeekAfter = (day: string) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

/** An act in preparation with everything its form shows. */
export type DecisionAtDesk = {
  id: string
  content: DecisionContent
  revision: number
  missing: string[]
  signed: { name: string; sha256: string } | null
  supersedes: { slug: string; number: string; kind: DecisionKind; decidedOn: string } | null
}

export async function decisionAtDesk(db: Db, id: string): Promise<DecisionAtDesk | null> {
  if (!isUuid(id)) return null
  const [row] = await db.execute<
    Omit<DecisionAtDesk, 'content' | 'missing'> & { content: DecisionInput }
  >(sql`
    select d.id, d.content, d.revision,
      (select jsonb_build_object('name', f.name, 'sha256', f.sha256) from files f where f.id = d.signed_file_id) as signed,
      (select jsonb_build_object('slug', o.slug, 'number', o.number, 'kind', o.kind, 'decidedOn', o.decided_on)
        from decisions o where o.id = d.supersedes_id) as supersedes
    from decision_drafts d where d.id = ${id}`)
  if (!row) return null
  const content = DecisionContent.parse(row.content)
  return { ...row, content, missing: missingToPublish(content) }
}

/** The slug under which what was a draft stands online now; null for what never went there. */
export async function onlineSince(db: Db, id: string): Promise<string | null> {
  if (!isUuid(id)) return null
  const [row] = await db.select({ slug: decisions.slug }).from(decisions).where(eq(decisions.id, id))
  return row?.slug ?? null
}

/** What an act may be linked to, by its French title: public projects, dossiers, and campaigns also while they are `prepared`. */
export async function whatMayBeDecided(
  db: Db,
): Promise<{ id: string; kind: DecidedKind; title: string; slug: string; prepared: boolean }[]> {
  return await db.execute(sql`
    select p.id, 'project' as kind, x.title, p.slug, false as prepared from projects p
      join project_texts x on x.version_id = p.version_id and x.lang = 'fr' where p.published_at is not null
    union all
    select d.id, 'dossier', d.title ->> 'fr', d.slug, false from dossiers d where d.published_at is not null
    union all
    select c.id, 'campaign', c.title ->> 'fr', c.slug, c.opened_at is null from campaigns c where c.opened_at is not null or c.state = 'draft'
    order by kind desc, title limit 500`)
}

/** Who signed the last act, and how many sit in the council: what most acts repeat. */
export async function usualSignature(db: Db) {
  const [row] = await db.execute<{
    signatoryFirstName: string
    signatoryName: string
    signatoryCapacity: string
    members: number | null
  }>(sql`
    select d.signatory_first_name as "signatoryFirstName", d.signatory_name as "signatoryName",
      d.signatory_capacity as "signatoryCapacity",
      (select v.members from decisions v where v.members is not null order by v.decided_on desc, v.id desc limit 1) as members
    from decisions d where d.signatory_name <> '' order by d.decided_on desc, d.id desc limit 1`)
  return row ?? null
}
