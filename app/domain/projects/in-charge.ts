import { bool, read, shape } from '#db/read/index.ts'
import type { Act } from '../act.ts'
import { Refusal } from '../refusal.ts'
import type { DraftContent } from './drafts/content.ts'

const inCharge = shape({ elected: bool, agent: bool, body: bool })

/** Refuses an elected who is not in office, an agent who is none, a body that is not public. */
export async function mustBeInCharge(
  { tx, at }: Act,
  { electedId, agentId, bodyId }: Pick<DraftContent, 'electedId' | 'agentId' | 'bodyId'>,
): Promise<void> {
  const [found] = await read(tx, inCharge)`
    select
      exists (select from officials where person_id = ${electedId}
        and (until is null or until >= city_day(${at.toISOString()}::timestamptz))) as elected,
      exists (select from role_grants where person_id = ${agentId} and role = 'agent' and revoked_at is null) as agent,
      exists (select from organisations where id = ${bodyId} and kind = 'public-body') as body`
  if (!found?.elected) throw new Refusal('not-in-office', 422, 'electedId')
  if (!found.agent) throw new Refusal('not-an-agent', 422, 'agentId')
  if (!found.body) throw new Refusal('not-a-body', 422, 'bodyId')
}
