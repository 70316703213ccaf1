import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { decisionKinds, redactionGrounds } from '#db/schema/index.ts'
import { type Votes, votesOf } from './content.ts'
import { matterOf } from './matters.ts'
import { decidedBy, decidedColumns, titled } from './subject-titles.ts'

const other = { slug: text, kind: oneOf(decisionKinds), number: text, decidedOn: day }
const votes = {
  members: nullable(int),
  voted: nullable(int),
  votesFor: nullable(int),
  votesAgainst: nullable(int),
  abstentions: nullable(int),
}
const decisionRow = shape({
  ...other,
  ...votes,
  id: uuid,
  title: text,
  lang: oneOf(locales),
  /** Sanitised HTML; empty once it was redacted. */
  html: text,
  matter: text,
  body: text,
  signatoryFirstName: text,
  signatoryName: text,
  signatoryCapacity: text,
  transmittedOn: nullable(day),
  budgetYear: nullable(text),
  budgetName: nullable(text),
  publishedAt: instant,
  decided: list(json(decidedColumns)),
  /** The gates that it met, each on one of the projects above. */
  gates: list(json({ subjectId: uuid, piece: text })),
  supersedes: nullable(json(other)),
  supersededBy: nullable(json(other)),
  redaction: nullable(json({ ground: oneOf(redactionGrounds), reference: text, at: instant })),
  /** Null while it is being printed. `served` is false once it was redacted: the hash stays. */
  pdf: nullable(json({ origin: oneOf(['signed', 'printed']), sha256: text, bytes: int, served: bool })),
})

/** An act as everybody reads it. */
export type PublishedDecision = Omit<RowOf<typeof decisionRow>, keyof typeof votes> & {
  /** Its official name, in French. */
  matterName: string
  votes: Votes | null
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
  const [row] = await read(db, decisionRow)`
    select d.id, d.slug, d.kind, d.number, d.decided_on as "decidedOn", ${titled(sql`d.title`, locale)},
      coalesce(d.html ->> ${locale}, d.html ->> 'fr') as html, d.matter, o.name as body,
      d.signatory_first_name as "signatoryFirstName", d.signatory_name as "signatoryName",
      d.signatory_capacity as "signatoryCapacity", d.members, d.voted, d.votes_for as "votesFor",
      d.votes_against as "votesAgainst", d.abstentions, d.transmitted_on as "transmittedOn",
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
    from decisions d join organisations o on o.id = d.body_id where d.slug = ${slug}`
  if (!row) return null
  const { members, voted, votesFor, votesAgainst, abstentions, ...rest } = row
  return {
    ...rest,
    matterName: matterOf(row.matter)?.name ?? '',
    votes: votesOf({ members, voted, votesFor, votesAgainst, abstentions }),
  }
}

const pdf = shape({ key: text, purpose: oneOf(['document']), sha256: text })

/** The PDF of the act at this address as the files keep it; null before it is printed and after a redaction. */
export async function pdfOfDecision(
  db: Db,
  slug: string,
): Promise<{ key: string; purpose: 'document'; sha256: string } | null> {
  const [file] = await read(db, pdf)`
    select f.key, f.purpose, f.sha256
    from decisions d join decision_files p on p.decision_id = d.id join files f on f.id = p.file_id
    where d.slug = ${slug} and f.deleted_at is null`
  return file ?? null
}
