import { type SQL, sql } from 'drizzle-orm'
import { type DeliveryState, deliveryAnswers, deliveryStates, rewardNeeds } from '#app/lib/deliveries.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
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

const answers = json({
  recipient: text,
  street: text,
  postcode: text,
  town: text,
  country: text,
  engraving: text,
  size: text,
})

const delivery = shape({
  id: uuid,
  reward: text,
  needs: list(oneOf(rewardNeeds)),
  /** Who gave; null for whoever asked that nobody read her name, and for an account that is gone. */
  name: nullable(text),
  said: answers,
  state: oneOf(deliveryStates),
  movedAt: nullable(instant),
  /** What she had said was erased. */
  erased: bool,
})
/** A reward to hand over, as the treasurer prepares it. */
export type DeliveryAtDesk = RowOf<typeof delivery>

const campaignNamed = shape({ id: uuid, title: text })
const counted = shape({ state: oneOf(deliveryStates), found: int })
const pageSize = 50

/** SQL that holds for a promise `p` whose reward is to be handed over, or was: `d` is its delivery, if there is one. */
export const toDeliver = sql`p.reward_id is not null
  and (p.state = 'collected' or p.state in ('refunding', 'refunded') and d.state in ('sent', 'given'))`

type Which = { state?: DeliveryState | undefined; after?: string | null }

/** The rewards of a campaign, oldest promise first, a page at a time, and how many there are in each state; null where there is none such. */
export async function deliveriesOf(db: Db, slug: string, { state, after = null }: Which = {}) {
  const [campaign] = await read(db, campaignNamed)`
    select id, title ->> 'fr' as title from campaigns where slug = ${slug} and opened_at is not null`
  if (!campaign) return null
  const [rows, found] = await Promise.all([
    rowsOf(db, campaign.id, { state, after }, pageSize + 1),
    read(db, counted)`
      select coalesce(d.state, 'to-do') as state, count(*)::int as found
      from pledges p left join deliveries d on d.pledge_id = p.id
      where p.campaign_id = ${campaign.id} and ${toDeliver} group by 1`,
  ])
  const shown = rows.slice(0, pageSize)
  return {
    ...campaign,
    rows: shown,
    found: Object.fromEntries(found.map(({ state, found }) => [state, found])) as Partial<
      Record<DeliveryState, number>
    >,
    next: rows.length > pageSize ? shown.at(-1)!.id : null, // the page is full
  }
}

/** All of them in pages, for a file. */
export async function* everyDeliveryOf(
  db: Db,
  campaignId: string,
  state?: DeliveryState,
): AsyncGenerator<DeliveryAtDesk[]> {
  for (let after: string | null = null; ; ) {
    const rows: DeliveryAtDesk[] = await rowsOf(db, campaignId, { state, after }, 500)
    yield rows
    after = rows.at(-1)?.id ?? null
    if (rows.length < 500) return
  }
}

const rowsOf = (db: Db, campaignId: string, { state, after = null }: Which, size: number) =>
  read(db, delivery)`
    select p.id, r.title ->> 'fr' as reward, to_jsonb(r.needs) as needs,
      case when not p.anonymous then coalesce(g.name, case when a.erased_at is null then a.display_name end) end as name,
      ${said} as said, coalesce(d.state, 'to-do') as state, d.moved_at as "movedAt", d.erased_at is not null as erased
    from pledges p join rewards r on r.id = p.reward_id join people a on a.id = p.person_id
      left join organisations g on g.id = p.organisation_id left join deliveries d on d.pledge_id = p.id
    where p.campaign_id = ${campaignId} and ${toDeliver}
      and (${state ?? null}::text is null or coalesce(d.state, 'to-do') = ${state ?? null})
      and (${after}::uuid is null or p.id > ${after}::uuid)
    order by p.id limit ${size}`

/** SQL: the answers of `d` by their names, empty where nothing was said. */
export const said: SQL = sql.raw(
  `jsonb_build_object(${deliveryAnswers.map((one) => `'${one}', coalesce(d.${one}, '')`).join(', ')})`,
)

const hers = shape({
  reward: text,
  needs: list(oneOf(rewardNeeds)),
  said: answers,
  state: oneOf(deliveryStates),
  movedAt: nullable(instant),
  erased: bool,
  /** Until it leaves, while its promise stands. */
  changeable: bool,
})
export type HerDelivery = RowOf<typeof hers>

/** What she said for the reward of one of her promises, and how far it is; null where it has none. */
export async function herDelivery(
  db: Db,
  { id, personId, locale }: { id: string; personId: string; locale: string },
): Promise<HerDelivery | null> {
  const [row] = await read(db, hers)`
    select coalesce(r.title ->> ${locale}, r.title ->> 'fr') as reward, to_jsonb(r.needs) as needs, ${said} as said,
      coalesce(d.state, 'to-do') as state, d.moved_at as "movedAt", d.erased_at is not null as erased,
      coalesce(d.state, 'to-do') = 'to-do' and p.state in ('confirmed', 'collecting', 'collected') as changeable
    from pledges p join rewards r on r.id = p.reward_id left join deliveries d on d.pledge_id = p.id
    where p.id = ${id} and p.person_id = ${personId}`
  return row ?? null
}
