import { sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, int, nullable, oneOf, read, shape, text } from '#db/read/index.ts'

/** The shared mailbox of a report `r`: that of its category, or of another category of the body that owes the answer. */
export const mailboxOf = sql`(select k.mailbox from field_categories k
  where k.mailbox is not null and k.body_id is not distinct from r.body_id order by k.id = r.category_id desc, k.position limit 1)`

const toMail = shape({
  number: int,
  mailbox: text,
  title: text,
  lang: oneOf(locales),
  html: text,
  body: nullable(text),
  dueOn: day,
  late: bool,
})

/** What is mailed of a report to the shared mailbox of the body that owes the answer. Null where none is, or nothing is owed. */
export async function reportToMail(db: Db, reportId: string) {
  const [row] = await read(db, toMail)`
    select r.number::int as number, box.mailbox::text as mailbox, s.titles ->> 'fr' as title, c.lang, c.html, b.name as body,
      r.due_on as "dueOn", r.due_on < city_today() as late
    from field_reports r join contributions_for(null) c on c.id = r.id and c.standing join subjects s on s.id = r.id
    left join organisations b on b.id = r.body_id
    cross join lateral ${mailboxOf} box
    where r.id = ${reportId} and r.state in ('received', 'acknowledged', 'in-progress')`
  return row ?? null
}
