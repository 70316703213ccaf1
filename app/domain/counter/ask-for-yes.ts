import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { int, nullable, read, shape } from '#db/read/index.ts'
import { counterConsents, counterMethods, personClass, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal, TooMany } from '../refusal.ts'
import { record } from './news.ts'
import { giveUntil } from './terms.ts'
import { refuseAtCounter, type Whom, whomAt } from './whom.ts'

const personId = z.uuid()
const method = z.enum(counterMethods)

/** The one deed to which she is asked to say yes, and how she will say it. */
export const YesAsked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opinion'), personId, subjectId: z.uuid(), method }),
  z.object({ kind: z.literal('comment'), personId, subjectId: z.uuid(), method }),
  z.object({ kind: z.literal('proposal'), personId, method }),
  z.object({ kind: z.literal('class'), personId, class: z.enum(personClass.enumValues), method }),
])
export type YesAsked = z.output<typeof YesAsked>

/**
 * An agent asks a person's yes to one deed. Somebody without an account says it by being there, and a standing
 * allowance says it already: `given` then. Else it waits for the code that is mailed to her, her paper, the letter's
 * code, or a second agent. Refused: `own-words`, `counter-role`, `counter-no-account` and `counter-has-account`
 * (the way does not fit her), `counter-no-allowance`, `counter-taken-back` (a standing yes brings nothing back that
 * she took back), `not-found`.
 */
export async function askForYes(act: Act, asked: YesAsked): Promise<{ id: string; given: boolean }> {
  allow(act.actor, 'contribution.enter-at-counter')
  const askedBy = whoActs(act.actor)
  const whom = await whomAt(act.tx, asked.personId)
  refuseAtCounter(act.actor, whom)
  refuseWay(whom, asked.method)
  const subjectId = 'subjectId' in asked ? asked.subjectId : null
  if (subjectId) await refuseUnlessPublic(act, subjectId)
  if (asked.method === 'allowance' && subjectId) await refuseTakenBack(act, asked.personId, subjectId)
  if (asked.method === 'code') await endEarlierCodes(act, asked.personId)

  const given = asked.method === 'no-account' || asked.method === 'allowance'
  const [row] = await act.tx
    .insert(counterConsents)
    .values({
      personId: asked.personId,
      kind: asked.kind,
      subjectId,
      class: asked.kind === 'class' ? asked.class : null,
      method: asked.method,
      askedBy,
      at: act.at,
      expiresAt: giveUntil(asked.method, act.at),
      allowanceId: asked.method === 'allowance' ? whom.allowanceId : null,
      ...(given && { givenBy: askedBy, givenAt: act.at }),
    })
    .returning({ id: counterConsents.id })
  const { id } = row! // an insert returns its row
  const { kind, method } = asked
  await record(
    act,
    'counter-yes-asked',
    { kind: 'counter-consent', id, topicId: subjectId },
    { kind, method },
  )
  if (method === 'code') await enqueue(act.tx, 'send-counter-code', { consentId: id })
  return { id, given }
}

function refuseWay({ hasAccount, allowanceId }: Whom, method: YesAsked['method']) {
  if (hasAccount && method === 'no-account') throw new Refusal('counter-has-account', 422, 'method')
  if (!hasAccount && method !== 'no-account') throw new Refusal('counter-no-account', 422, 'method')
  if (method === 'allowance' && !allowanceId) throw new Refusal('counter-no-allowance', 409, 'method')
}

async function refuseUnlessPublic({ tx }: Act, subjectId: string) {
  const open = await tx.$count(
    subjects,
    and(eq(subjects.id, subjectId), sql`${subjects.publicAt} <= city_now()`),
  )
  if (open === 0) throw new Refusal('not-found', 404)
}

async function refuseTakenBack({ tx }: Act, personId: string, subjectId: string) {
  const takenBack = and(
    eq(counterConsents.personId, personId),
    eq(counterConsents.subjectId, subjectId),
    sql`${counterConsents.takenBackAt} is not null`,
  )
  if ((await tx.$count(counterConsents, takenBack)) > 0)
    throw new Refusal('counter-taken-back', 409, 'method')
}

/** Wrong guesses that one person's codes bear in a day, whoever asks for them. */
const guessesPerDay = 30

async function endEarlierCodes({ tx, at }: Act, personId: string) {
  const hers = eq(counterConsents.personId, personId)
  const wait = await secondsUntilFewer(tx, personId)
  if (wait > 0) throw new TooMany(wait)
  await tx
    .update(counterConsents)
    .set({ expiresAt: at })
    .where(
      and(
        hers,
        eq(counterConsents.method, 'code'),
        isNull(counterConsents.givenAt),
        sql`${counterConsents.expiresAt} > city_now()`,
      ),
    )
}

const waiting = shape({ wait: nullable(int) })

/** Seconds until fewer guesses than a day bears were made against her within one, by the city's clock; else 0. */
async function secondsUntilFewer(tx: Act['tx'], personId: string): Promise<number> {
  const [row] = await read(tx, waiting)`
    select ceil(extract(epoch from max(at) + interval '1 day' - city_now()))::int as wait
    from (select at, sum(attempts) over (order by at desc, id desc) as since_then
      from counter_consents where person_id = ${personId} and at > city_now() - interval '1 day') guesses
    where since_then >= ${guessesPerDay}`
  return row!.wait ?? 0 // an aggregate is one row
}
