import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, int, list, read, shape, text, uuid } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { stale, stateNow, stateWord } from './state-now.ts'

/** SQL over `stateNow`: the service `s` runs at this season, and what was said of it counts no more, or nobody said anything. */
export const waitsForAWord: SQL = sql`(s.closed_at is null and (${stale} or ${stateWord} = 'unknown'))`

const unsaid = shape({ id: uuid, body: text, names: list(text), since: instant, total: int })

/** Of each body of which she is a member, the services of which somebody should say again how they are. */
export const servicesToConfirm = (db: Db, actor: Actor, locale: Locale) =>
  read(db, unsaid)`
    select b.id, b.name as body,
      jsonb_agg(coalesce(s.names ->> ${locale}, s.names ->> 'fr') order by ${silentSince}, s.id) as names,
      min(${silentSince}) as since, count(*) over ()::int as total
    from services s join organisations b on b.id = s.body_id ${stateNow}
    where ${waitsForAWord} and exists (select from memberships m where m.organisation_id = s.body_id
      and m.person_id = ${whoActs(actor)} and m.ended_at is null)
    group by b.id order by b.name`

const silentSince = sql`coalesce(least(w.until, w.at + make_interval(hours => s.confirm_hours)), s.at)`
