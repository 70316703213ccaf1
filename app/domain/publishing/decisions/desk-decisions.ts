import { eq } from 'drizzle-orm'
import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import { type DecisionKind, decidedKinds, decisionKinds, decisions } from '#db/schema/index.ts'
import { DecisionContent, type DecisionInput, missingToPublish } from './content.ts'

/** An act in preparation, as the desk lists it. */
export type DeskDraft = Omit<RowOf<typeof draftRow>, 'content'> & {
  kind: DecisionKind
  number: string
  title: string
  decidedOn: string | null
  /** Nothing is missing: the mayor may publish it. */
  ready: boolean
  /** The last day for the list of examined deliberations to be online; null for what the council does not examine. */
  listedBy: string | null
}

const draftRow = shape({
  id: uuid,
  content: stored<DecisionInput>(),
  savedBy: text,
  savedAt: instant,
  supersedes: nullable(json({ number: text, kind: oneOf(decisionKinds) })),
})

/** Acts in preparation, those saved last first. */
export async function deskDrafts(db: Db): Promise<DeskDraft[]> {
  const rows = await read(db, draftRow)`
    select d.id, d.content, p.display_name as "savedBy", d.saved_at as "savedAt",
      (select jsonb_build_object('number', o.number, 'kind', o.kind) from decisions o where o.id = d.supersedes_id) as supersedes
    from decision_drafts d join people p on p.id = d.saved_by order by d.saved_at desc, d.id limit 200`
  return rows.map(({ content, ...row }) => {
    const written = DecisionContent.parse(content)
    const { kind, number, decidedOn } = written
    const listedBy = kind === 'deliberation' && decidedOn ? aWeekAfter(decidedOn) : null
    const ready = missingToPublish(written).length === 0
    return { ...row, kind, number, decidedOn, title: written.texts.fr.title, ready, listedBy }
  })
}

// CGCT L2121-25: within a week the list of the deliberations that the council examined is put online.
const aWeekAfter = (day: string) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

/** An act in preparation with everything its form shows. */
export type DecisionAtDesk = Omit<RowOf<typeof atDesk>, 'content'> & {
  content: DecisionContent
  missing: string[]
}
const atDesk = shape({
  id: uuid,
  content: stored<DecisionInput>(),
  revision: int,
  savedAt: instant,
  signed: nullable(json({ name: text, sha256: text })),
  supersedes: nullable(json({ slug: text, number: text, kind: oneOf(decisionKinds), decidedOn: day })),
})

export async function decisionAtDesk(db: Db, id: string): Promise<DecisionAtDesk | null> {
  if (!isUuid(id)) return null
  const [row] = await read(db, atDesk)`
    select d.id, d.content, d.revision, d.saved_at as "savedAt",
      (select jsonb_build_object('name', f.name, 'sha256', f.sha256) from files f where f.id = d.signed_file_id) as signed,
      (select jsonb_build_object('slug', o.slug, 'number', o.number, 'kind', o.kind, 'decidedOn', o.decided_on)
        from decisions o where o.id = d.supersedes_id) as supersedes
    from decision_drafts d where d.id = ${id}`
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
export async function whatMayBeDecided(db: Db) {
  return await read(db, decidable)`
    select p.id, 'project' as kind, x.title, p.slug, false as prepared from projects p
      join project_texts x on x.version_id = p.version_id and x.lang = 'fr' where p.published_at is not null
    union all
    select d.id, 'dossier', d.title ->> 'fr', d.slug, false from dossiers d where d.published_at is not null
    union all
    select c.id, 'campaign', c.title ->> 'fr', c.slug, c.opened_at is null from campaigns c where c.opened_at is not null or c.state = 'draft'
    order by kind desc, title limit 500`
}

const decidable = shape({ id: uuid, kind: oneOf(decidedKinds), title: text, slug: text, prepared: bool })
const signature = shape({
  signatoryFirstName: text,
  signatoryName: text,
  signatoryCapacity: text,
  members: nullable(int),
})

/** Who signed the last act, and how many sit in the council: what most acts repeat. */
export async function usualSignature(db: Db) {
  const [row] = await read(db, signature)`
    select d.signatory_first_name as "signatoryFirstName", d.signatory_name as "signatoryName",
      d.signatory_capacity as "signatoryCapacity",
      (select v.members from decisions v where v.members is not null order by v.decided_on desc, v.id desc limit 1) as members
    from decisions d where d.signatory_name <> '' order by d.decided_on desc, d.id desc limit 1`
  return row ?? null
}
