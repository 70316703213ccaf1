import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Decision, RedactionGround } from '#db/schema/index.ts'
import { type Votes, votesOf } from './content.ts'
import { matterOf } from './matters.ts'
import { type Decided, decidedBy, titled } from './subject-titles.ts'

type Other = Pick<Decision, 'slug' | 'kind' | 'number' | 'decidedOn'>

/** An act as everybody reads it. */
export type PublishedDecision = Other &
  Pick<
    Decision,
    | 'id'
    | 'matter'
    | 'signatoryFirstName'
    | 'signatoryName'
    | 'signatoryCapacity'
    | 'transmittedOn'
    | 'budgetYear'
    | 'budgetName'
    | 'publishedAt'
  > & {
    title: string
    lang: Locale
    /** Sanitised HTML; empty once it was redacted. */
    html: string
    /** Its official name, in French. */
    matterName: string
    body: string
    votes: Votes | null
    decided: Decided[]
    /** The gates that it met, each on one of the projects above. */
    gates: { subjectId: string; piece: string }[]
    supersedes: Other | null
    supersededBy: Other | null
    redaction: { ground: RedactionGround; reference: string; at: Date } | null
    /** Null while it is being printed. `served` is false once it was redacted: the hash stays. */
    pdf: { origin: 'signed' | 'printed'; sha256: string; bytes: number; served: boolean } | null
  }

type Row = Omit<PublishedDecision, 'votes' | 'matterName' | 'redaction' | 'publishedAt'> &
  Votes & {
    redaction: { ground: RedactionGround; reference: string; at: string } | null
    publishedAt: string
  }

/** The act at this address, in one statement; null when there is none. */
export async function publishedDecision(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<PublishedDecision | null> {
  const other = (alias: string) => {
    const of = sql.raw(alias)
    return sql`jsonb_build_object('slug', ${of}.slug, 'kind', ${of}.kind, 'number', ${of}.number,
      'decidedOn', ${of}.decided_on)`
  }
  const [row] = await db.execute<Row>(sql`
    select d.id, d.slug, d.kind, d.number, d.decided_on::text as "decidedOn", ${titled(sql`d.title`, locale)},
      coalesce(d.html ->> ${locale}, d.html ->> 'fr') as html, d.matter, o.name as body,
      d.signatory_first_name as "signatoryFirstName", d.signatory_name as "signatoryName",
      d.signatory_capacity as "signatoryCapacity", d.members, d.voted, d.votes_for as "votesFor",
      d.votes_against as "votesAgainst", d.abstentions, d.transmitted_on::text as "transmittedOn",
      d.budget_year as "budgetYear", d.budget_name as "budgetName", d.published_at as "publishedAt",
      ${decidedBy(sql`d.id`, locale)} as decided,
      coalesce((select jsonb_agg(jsonb_build_object('subjectId', l.subject_id, 'piece', l.gate_piece))
        from decision_links l where l.decision_id = d.id and l.gate_piece is not null), '[]') as gates,
      (select ${other('a')} from decisions a where a.id = d.supersedes_id) as supersedes,
      (select ${other('b')} from decisions b where b.supersedes_id = d.id) as "supersededBy",
      (select jsonb_build_object('ground', r.ground, 'reference', r.reference, 'at', r.at)
        from decision_redactions r where r.decision_id = d.id) as redaction,
      (select jsonb_build_object('origin', p.origin, 'sha256', f.sha256, 'bytes', f.bytes, 'served', f.deleted_at is null)
        from decision_files p join files f on f.id = p.file_id where p.decision_id = d.id) as pdf
    from decisions d join organisations o on o.id = d.body_id where d.slug = ${slug}`)
  return row ? asPublished(row) : null
}

function asPublished(row: Row): PublishedDecision {
  const { members, voted, votesFor, votesAgainst, abstentions, redaction, ...rest } = row
  return {
    ...rest,
    matterName: matterOf(row.matter)?.name ?? '',
    votes: votesOf({ members, voted, votesFor, votesAgainst, abstentions }),
    publishedAt: new Date(row.publishedAt),
    redaction: redaction && { ...redaction, at: new Date(redaction.at) },
  }
}

/** The PDF of the act at this address as the files keep it; null before it is printed and after a redaction. */
export async function pdfOfDecision(
  db: Db,
  slug: string,
): Promise<{ key: string; purpose: 'document'; sha256: string } | null> {
  const [file] = await db.execute<{ key: string; purpose: 'document'; sha256: string }>(sql`
    select f.key, f.purpose, f.sha256
    from decisions d join decision_files p on p.decision_id = d.id join files f on f.id = p.file_id
    where d.slug = ${slug} and f.deleted_at is null`)
  return file ?? null
}
