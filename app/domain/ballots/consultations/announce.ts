import { eq } from 'drizzle-orm'
import { nullable, read, shape, uuid } from '#db/read/index.ts'
import { type Consultation, consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { asSubject, lockedConsultation, questionsOf } from './find.ts'

/**
 * The mayor makes it public: from now on its rules, its perimeter and its dates stand. Refused: `vote-announced` twice,
 * `vote-questions` without a question, `vote-dates` when it should have opened already, `edited-meanwhile` where anything of it
 * was written after she had read it (`seen`).
 */
export async function announceConsultation(
  act: Act,
  { slug, seen }: { slug: string; seen?: Date },
): Promise<void> {
  allow(act.actor, 'consultation.announce')
  return announceVote(act, await lockedConsultation(act, slug), seen)
}

/** The same of any vote that is locked. */
export async function announceVote(act: Act, vote: Consultation, seen?: Date): Promise<void> {
  const { id, state, opensAt, movedAt } = vote
  if (state !== 'draft') throw new Refusal('vote-announced')
  if (seen && seen.getTime() !== movedAt.getTime()) throw new Refusal('edited-meanwhile')
  if ((await questionsOf(act.tx, id)).length === 0) throw new Refusal('vote-questions')
  if (opensAt <= act.at) throw new Refusal('vote-dates')
  const [row] = await read(act.tx, mayor)`select (
    select o.person_id from officials o join role_grants g on g.person_id = o.person_id and g.role = 'mayor'
      and g.revoked_at is null
    where coalesce(o.until, 'infinity') >= city_today() order by o.rank limit 1) as id`
  await act.tx
    .update(consultations)
    .set({ state: 'announced', announcedAt: act.at, movedAt: act.at, answersId: row?.id ?? null })
    .where(eq(consultations.id, id))
  await record(act, 'vote-announced', asSubject(vote))
}

const mayor = shape({ id: nullable(uuid) })
