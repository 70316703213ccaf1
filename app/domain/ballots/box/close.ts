import { eq } from 'drizzle-orm'
import { consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { asSubject, lockedById } from '../consultations/find.ts'
import { record } from '../news.ts'

/** Shuts the box: whoever is casting is waited for, whoever comes after finds it shut. */
export async function closeConsultation(act: Act, id: string): Promise<void> {
  const vote = await lockedById(act, id)
  if (vote.state !== 'open' || vote.closesAt > act.at) return
  await act.tx
    .update(consultations)
    .set({ state: 'closed', closedAt: act.at, movedAt: act.at })
    .where(eq(consultations.id, id))
  await record(act, 'vote-closed', asSubject(vote))
}
