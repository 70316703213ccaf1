import { isUuid } from '#app/lib/uuid.ts'
import {
  bool,
  cents,
  day,
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
  type ValueOf,
} from '#db/read/index.ts'
import { accountKinds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { ledgerCodes } from '../codes.ts'

const refundMade = json({
  id: uuid,
  amount: text,
  /** Those of the same payment that came before it, and did not fail. */
  before: list(uuid),
  /** Whether with these all of the payment goes back: then it is what they left of it. */
  rest: bool,
})
export type RefundMade = ValueOf<typeof refundMade>

const transaction = shape({
  id: uuid,
  code: oneOf(ledgerCodes),
  source: text,
  sourceId: text,
  campaignId: nullable(uuid),
  day,
  createdAt: text,
  entries: list(
    json({ account: oneOf(accountKinds), campaign: nullable(uuid), project: nullable(uuid), amount: text }),
  ),
  pledgeId: nullable(uuid),
  /** Of a sponsor, whose name and price are public. */
  sponsor: bool,
  refund: nullable(refundMade),
  /** What a payout is made of: whose charge or which refund each part is. */
  parts: nullable(
    list(json({ id: text, pledgeId: nullable(uuid), sponsor: bool, refundId: nullable(uuid) })),
  ),
  lines: list(json({ position: text, pledgeId: nullable(uuid) })),
})
export type Row = RowOf<typeof transaction>

const promise = shape({
  id: uuid,
  personId: uuid,
  campaignId: uuid,
  revision: int,
  amount: cents,
  least: cents,
  most: cents,
  /** The least that the reward she took asks for. */
  from: cents,
  /** What each reward of the campaign asks for. */
  rewards: list(cents),
  showsAmount: bool,
})
export type PromiseMade = RowOf<typeof promise>

/** Every transaction with whose promise it follows from, and the lines that it stands in already. One statement. */
export async function readTransactions({ tx }: Pick<Act, 'tx'>): Promise<Row[]> {
  return read(tx, transaction)`
    select t.id, t.code, t.source, t.source_id as "sourceId", t.campaign_id as "campaignId", t.event_on as day,
      to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "createdAt",
      (select json_agg(json_build_object('account', a.kind, 'campaign', a.campaign_id, 'project', a.project_id,
          'amount', n.amount::text) order by a.id)
        from ledger_entries n join ledger_accounts a on a.id = n.account_id where n.transaction_id = t.id) as entries,
      coalesce(p.id, y.pledge_id, ry.pledge_id, dy.pledge_id) as "pledgeId",
      t.source = 'invoice' or y.sponsorship_id is not null or ry.sponsorship_id is not null or dy.sponsorship_id is not null as sponsor,
      case when r.id is not null then (
        select json_build_object('id', r.id, 'amount', r.amount::text, 'before', coalesce(json_agg(o.id), '[]'),
          'rest', coalesce(sum(o.amount), 0) + r.amount = ry.amount)
        from refunds o where o.payment_id = r.payment_id and o.state <> 'failed' and (o.at, o.id) < (r.at, r.id)) end as refund,
      case when t.code = 'paid-out' then (
        select coalesce(json_agg(json_build_object('id', b.id, 'pledgeId', coalesce(by.pledge_id, bry.pledge_id, bdy.pledge_id),
            'sponsor', coalesce(by.sponsorship_id, bry.sponsorship_id, bdy.sponsorship_id) is not null, 'refundId', br.id)), '[]')
        from balance_transactions b left join payments by on by.charge_id = b.source_id
          left join refunds br on br.refund_id = b.source_id left join payments bry on bry.id = br.payment_id
          left join disputes bd on bd.dispute_id = b.source_id left join payments bdy on bdy.id = bd.payment_id
        where b.payout_id = t.source_id) end as parts,
      coalesce((select json_agg(json_build_object('position', l.position::text, 'pledgeId', l.pledge_id))
        from public_leaves l where l.transaction_id = t.id), '[]') as lines
    from ledger_transactions t
    left join pledges p on t.source in ('pledge', 'settlement') and p.id::text = split_part(t.source_id, ':', 1)
    left join payments y on t.source = 'stripe' and y.charge_id = t.source_id
    left join refunds r on t.source = 'refund' and r.id::text = t.source_id
    left join payments ry on ry.id = r.payment_id
    left join disputes d on t.source = 'dispute' and d.dispute_id = t.source_id
    left join payments dy on dy.id = d.payment_id
    order by t.created_at, t.id`
}

/** Every promise that was ever confirmed. */
export async function readPromises({ tx }: Pick<Act, 'tx'>): Promise<PromiseMade[]> {
  return read(tx, promise)`
    select p.id, p.person_id as "personId", p.campaign_id as "campaignId", p.revision, p.amount,
      c.least_pledge as least, c.most_pledge as most, coalesce(w.from_amount, 0) as "from",
      (select coalesce(json_agg(r.from_amount::text), '[]') from rewards r where r.campaign_id = c.id) as rewards,
      not (p.anonymous or p.amount_hidden or a.erased_at is not null) and p.state in ('confirmed', 'collecting', 'collected', 'refunding') as "showsAmount"
    from pledges p join campaigns c on c.id = p.campaign_id join people a on a.id = p.person_id
      left join rewards w on w.id = p.reward_id
    where p.confirmed_at is not null`
}

/** The revision of a promise that a transaction of its book is about. */
export function revisionOf({ source, sourceId }: Pick<Row, 'source' | 'sourceId'>, now: number): number {
  const [id, revision] = sourceId.split(':')
  return source === 'pledge' && isUuid(id) && revision !== undefined ? Number(revision) : now
}
