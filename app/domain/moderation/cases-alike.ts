import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { noticeReasons, personClass } from '#db/schema/index.ts'
import type { Actor } from '../act.ts'
import { whoActs } from '../policy.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'
import { alike } from './likeness.ts'
import { mostTogether } from './rule-together.ts'
import { wordsMark } from './words-read.ts'

const likeCase = shape({
  id: uuid,
  authorId: uuid,
  at: instant,
  since: instant,
  title: text,
  html: text,
  words: text,
  mark: text,
  lang: oneOf(locales),
  author: json({ name: nullable(text), class: oneOf(personClass.enumValues), verified: bool }),
  subject: subjectColumn,
  notices: int,
  reasons: array(oneOf(noticeReasons)),
  explanation: nullable(text),
})
/** One contribution that waits, as it is read before it is ruled on with others. */
export type LikeCase = Omit<RowOf<typeof likeCase>, 'words' | 'authorId'>

/** What waits that is alike: all that was reported, or all that is held for a first link. */
export type LikeCases = { reported: boolean; cases: LikeCase[] }

/**
 * The groups of what waits and is alike (likeness.ts), the oldest first, at most so many of each; what is hers is another
 * moderator's to judge and stands in none. Of each queue as many are compared as its page shows.
 */
export async function casesAlike(db: Db, actor: Actor, locale: Locale): Promise<LikeCases[]> {
  const rows = await read(db, likeCase)`
    select c.id, c.author_id as "authorId", c.at, w.since, c.title, c.html, plain(left(c.title || ' ' || c.body, 600)) as words, ${wordsMark(sql`c`)} as mark,
      c.lang, jsonb_build_object('name', case when a.erased_at is null then a.display_name end,
        'class', c.class, 'verified', c.verified) as author,
      ${subjectName} as subject, w.notices, w.reasons, w.explanation
    from (
      (select contribution_id as id, min(at) as since, count(*)::int as notices,
        array_agg(distinct reason) as reasons, (array_agg(explanation order by at))[1] as explanation
       from notices where ruling_id is null group by contribution_id order by min(at), contribution_id limit 100)
      union all
      (select id, held_at, 0, '{}', null from contributions
       where held_at is not null and withdrawn_at is null and hidden_at is null and kind <> 'survey_words'
         and not exists (select from notices n where n.contribution_id = contributions.id and n.ruling_id is null)
       order by held_at, id limit 100)
    ) w
    join contributions c on c.id = w.id
    join people a on a.id = c.author_id
    ${joinSubject(sql`c.subject_id`, locale)}
    where c.withdrawn_at is null and c.hidden_at is null and c.author_id <> ${whoActs(actor)}
      and not exists (select from proposal_authors p
        where p.proposal_id = c.id and p.person_id = ${whoActs(actor)} and p.agreed_at is not null)
    order by w.since, c.id`
  return alike(rows).map((group) => ({
    reported: group[0]!.notices > 0, // a group holds two at least
    cases: group.slice(0, mostTogether).map(({ words: _, authorId: __, ...shown }) => shown),
  }))
}

/** The group of one contribution; null where nothing that waits is like it. */
export async function casesLike(
  db: Db,
  actor: Actor,
  contributionId: string,
  locale: Locale,
): Promise<LikeCases | null> {
  const groups = await casesAlike(db, actor, locale)
  return groups.find(({ cases }) => cases.some(({ id }) => id === contributionId)) ?? null
}
