import { eq, sql } from 'drizzle-orm'
import { newBoxKey } from '#app/lib/ballots/seal.ts'
import type { Db } from '#db/client.ts'
import { bool, oneOf, read, shape, uuid } from '#db/read/index.ts'
import { type Consultation, consultationRoll, consultations, personClass } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { verifiedNow } from '../../people/index.ts'
import { asSubject, lockedById } from '../consultations/find.ts'
import { record } from '../news.ts'
import { groupsOf, leastGroup } from './groups.ts'
import type { BoxKeys } from './keys.ts'

/**
 * Opens a vote whose day has come: a new key, whose private half lies sealed in the files before the box is open, and the
 * roll as it stands now. With fewer than ten on it the vote does not open. Harmless when run again. `at` is heeded by a
 * demonstration alone.
 */
export async function openConsultation(db: Db, keys: BoxKeys, id: string, at?: Date): Promise<void> {
  const [vote] = await db
    .select({ secret: consultations.secret })
    .from(consultations)
    .where(eq(consultations.id, id))
  if (vote?.secret === false) return act(db, theCity, (act) => openSurvey(act, id), at)
  const { boxKey, secret } = await newBoxKey()
  const keyFile = await keys.keepBoxKey(secret)
  const opened = await act(db, theCity, (act) => freeze(act, id, { boxKey, keyFile }), at)
  if (!opened) await keys.remove({ key: keyFile })
}

/** A survey has neither box nor roll: whoever is of its perimeter answers. */
async function openSurvey(act: Act, id: string): Promise<void> {
  const survey = await lockedById(act, id)
  if (survey.state !== 'announced' || survey.opensAt > act.at) return
  await act.tx.update(consultations).set({ state: 'open', movedAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'vote-opened', asSubject(survey))
}

async function freeze(act: Act, id: string, key: { boxKey: string; keyFile: string }): Promise<boolean> {
  const consultation = await lockedById(act, id)
  if (consultation.state !== 'announced' || consultation.opensAt > act.at) return false
  const members = await whoMay(act.tx, consultation)
  const groups = groupsOf(sizesOf(members))
  const moved = { groups, movedAt: act.at }
  if (members.length < leastGroup) {
    await act.tx
      .update(consultations)
      .set({ ...moved, state: 'unopened', unopenedWhy: 'roll' })
      .where(eq(consultations.id, id))
    await record(act, 'vote-unopened', asSubject(consultation))
    return false
  }
  const letters = new Map(groups.flatMap(({ letter, of }) => of.map((one) => [kindOf(one), letter] as const)))
  const roll = members.map((one) => ({ person: one.id, letter: letters.get(kindOf(one)) }))
  await act.tx.execute(sql`insert into ${consultationRoll} (consultation_id, person_id, letter)
    select ${id}::uuid, r.person, r.letter
    from jsonb_to_recordset(${JSON.stringify(roll)}::jsonb) as r (person uuid, letter text)`)
  await act.tx
    .update(consultations)
    .set({ ...moved, ...key, state: 'open' })
    .where(eq(consultations.id, id))
  await record(act, 'vote-opened', asSubject(consultation))
  return true
}

type Member = Awaited<ReturnType<typeof whoMay>>[number]

/** Who may vote at this moment, read once: groups and roll are made of the same people. */
function whoMay(tx: Db, { classes, verifiedOnly }: Pick<Consultation, 'classes' | 'verifiedOnly'>) {
  const verified = verifiedNow(sql`p.id`, sql`p.class`)
  // The text of the array is ours: the words of an enum.
  return read(tx, memberRow)`
    select p.id, p.class, ${verified} as verified from people p
    where p.erased_at is null and p.class = any (${`{${classes.join(',')}}`}::person_class[])
      and (not ${verifiedOnly}::boolean or ${verified})
    order by p.id`
}

const memberRow = shape({ id: uuid, class: oneOf(personClass.enumValues), verified: bool })

const kindOf = ({ class: of, verified }: Pick<Member, 'class' | 'verified'>) => `${of} ${verified}`

function sizesOf(members: readonly Member[]) {
  const kinds = new Map<string, { of: { class: Member['class']; verified: boolean }[]; size: number }>()
  for (const member of members) {
    const { class: of, verified } = member
    const kind = kinds.get(kindOf(member)) ?? { of: [{ class: of, verified }], size: 0 }
    kinds.set(kindOf(member), { ...kind, size: kind.size + 1 })
  }
  return [...kinds.values()]
}
