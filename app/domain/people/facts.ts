import { sql } from 'drizzle-orm'
import type { PersonClass } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'
import { type ClaimState, claimState } from './classes/claims-of.ts'

export const claim = fact<{
  class: PersonClass
  granted: boolean
  expiresOn: string | null
  reason: string
  hadProof: boolean
}>(
  () => sql`(
  select jsonb_build_object('class', c.class, 'granted', coalesce(r.granted, false), 'expiresOn', r.expires_on,
    'reason', coalesce(r.reason, ''), 'hadProof', c.method = 'proof')
  from residency_claims c left join residency_rulings r on r.claim_id = c.id
  where c.id = e.subject_id or c.id = (e.details ->> 'claimId')::uuid
  order by c.at desc limit 1)`,
)

/** For which organisation somebody may speak, or no more. */
export const voice = fact<{ organisation: string; who: string }>(
  () => sql`(
  select jsonb_build_object('organisation', b.name, 'who', w.display_name)
  from organisations b join people w on w.id = (e.details ->> 'personId')::uuid where b.id = e.subject_id)`,
)

/** What somebody asked the mairie to confirm, and what became of it until now. */
export const claimNow = fact<{
  class: PersonClass
  atCounter: boolean
  state: ClaimState
  reason: string
  expiresOn: string | null
}>(
  () => sql`(
  select jsonb_build_object('class', c.class, 'atCounter', c.method = 'counter', 'reason', coalesce(r.reason, ''),
    'expiresOn', r.expires_on, 'state', ${claimState})
  from residency_claims c left join residency_rulings r on r.claim_id = c.id where c.id = e.subject_id)`,
)
