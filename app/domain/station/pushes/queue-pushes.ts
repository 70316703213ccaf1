import { sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import { oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { addJob } from '../../audit/index.ts'

/**
 * Queues what a bulletin says now for every browser that asked before it was said, where it is a danger and holds; of
 * anything else a browser is told nothing. Two who look at once make one.
 */
export async function queuePushes(act: Act, { bulletinId }: { bulletinId: string }): Promise<void> {
  await act.tx.execute(sql`
    with added as (
      insert into push_sends (version_id, subscription_id, at)
      select v.id, s.id, ${act.at.toISOString()}::timestamptz
      from bulletins b join bulletin_versions v on v.bulletin_id = b.id and v.number = b.revision
        cross join push_subscriptions s
      where b.id = ${bulletinId}::uuid and v.severity = 'danger' and v.until > city_now() and s.at <= v.at
        and not exists (select from bulletin_endings e where e.bulletin_id = b.id)
      on conflict do nothing returning version_id)
    select ${addJob('push-danger', { versionId: sql`version_id` }, sql`'push:' || version_id`)}
    from (select distinct version_id from added) t`)
}

const push = shape({
  ...{ id: uuid, endpoint: text, p256dh: text, auth: text, locale: oneOf(locales) },
  ...{ slug: text, title: text, body: text, lang: oneOf(locales) },
})
export type Push = RowOf<typeof push>

/**
 * Takes some of what is to be sent of a version, each with the words of its reader: what is taken is never given again.
 * Nothing of what was said otherwise, ended or is over since it was queued: no phone rings for a danger that is none.
 */
export const takePushes = (
  act: Act,
  { versionId, most }: { versionId: string; most: number },
): Promise<Push[]> =>
  read(act.tx, push)`
    with taken as (
      update push_sends set sending_at = ${act.at.toISOString()}::timestamptz
      where (version_id, subscription_id) in (select version_id, subscription_id from push_sends
        where version_id = ${versionId}::uuid and sending_at is null order by subscription_id limit ${most}
        for update skip locked)
      returning subscription_id)
    select s.id, s.endpoint, s.p256dh, s.auth, s.locale, b.slug,
      coalesce(v.titles ->> s.locale, v.titles ->> 'fr') as title,
      left(coalesce(v.texts ->> s.locale, v.texts ->> 'fr'), 600) as body,
      case when v.titles ? s.locale then s.locale else 'fr' end as lang
    from taken t join push_subscriptions s on s.id = t.subscription_id
      join bulletin_versions v on v.id = ${versionId}::uuid
      join bulletins b on b.id = v.bulletin_id and b.revision = v.number
    where v.until > city_now() and not exists (select from bulletin_endings e where e.bulletin_id = b.id)`
