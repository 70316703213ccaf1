import { eq, sql } from 'drizzle-orm'
import type { UnopenedReason } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { read, shape, text } from '#db/read/index.ts'
import { type Consultation, consultations, type RollGroup, rollMarks } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { asSubject, lockedById, questionsOf } from '../consultations/find.ts'
import { record } from '../news.ts'
import { countAll, type OpenedAnswer } from '../result/count-all.ts'
import { keepAnswers } from '../result/keep-answers.ts'
import { leastGroup, mergeSmall } from './groups.ts'
import { type BoxKeys, secretOf } from './keys.ts'
import { unsealed } from './unseal.ts'

/** How many days a key that is lost may come back after the close; then the vote is void, and says so. */
const daysForAKey = 14

/**
 * Opens a shut box: every ballot at once, each answer apart, in the order of what it says; counts them, and gives up the
 * file of sealed ballots and then the key. Killed at any step, it goes on where it was. A key that does not open stops
 * it, and whoever answers for the vote is told: nothing is lost for two weeks while somebody looks for it. With fewer
 * than ten ballots nothing is opened. `at` is heeded by a demonstration alone.
 */
export async function openBox(db: Db, keys: BoxKeys, id: string, at?: Date): Promise<void> {
  const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
  if (!box?.keyFile || box.keyDestroyedAt) return
  if (box.state === 'closed') await pourOut(db, keys, { ...box, keyFile: box.keyFile }, at)
  const [after] = await db
    .select({ state: consultations.state })
    .from(consultations)
    .where(eq(consultations.id, id))
  if (after?.state !== 'counted' && after?.state !== 'unopened') return
  await keys.remove({ key: box.keyFile })
  await act(
    db,
    theCity,
    ({ tx, at }) => tx.update(consultations).set({ keyDestroyedAt: at }).where(eq(consultations.id, id)),
    at,
  )
}

async function pourOut(
  db: Db,
  keys: BoxKeys,
  { id, keyFile, groups }: Pick<Consultation, 'id' | 'groups'> & { keyFile: string },
  at?: Date,
): Promise<void> {
  const marked = await read(db, markRow)`
    select r.letter from roll_marks m join consultation_roll r
      on r.consultation_id = m.consultation_id and r.person_id = m.person_id where m.consultation_id = ${id}`
  if (marked.length < leastGroup) return act(db, theCity, (act) => leaveShut(act, id, 'ballots'), at)
  const together = lettersTogether(
    groups ?? [],
    marked.map(({ letter }) => letter),
  )
  const secret = await secretOf(keys, keyFile)
  const answers = secret && (await unsealed(db, id, secret, together))
  if (!answers) return act(db, theCity, (act) => missKey(act, id), at)
  await act(db, theCity, (act) => keep(act, id, { answers, together }), at)
}

const markRow = shape({ letter: text })

/** Groups of which fewer than ten voted are counted with the next smallest: each letter, and those that stand for it. */
function lettersTogether(groups: readonly RollGroup[], marks: readonly string[]): Map<string, string> {
  const sizes = groups.map(({ letter }) => ({
    letters: [letter],
    size: marks.filter((mark) => mark === letter).length,
  }))
  const merged = mergeSmall(sizes, (one, other) => ({
    ...{ letters: [...other.letters, ...one.letters].sort(), size: one.size + other.size },
  }))
  return new Map(merged.flatMap(({ letters }) => letters.map((letter) => [letter, letters.join('')])))
}

type Opened = { answers: OpenedAnswer[]; together: ReadonlyMap<string, string> }

async function keep(act: Act, id: string, { answers, together }: Opened): Promise<void> {
  const vote = await lockedById(act, id)
  const { state, groups, drawResult } = vote
  if (state !== 'closed') return
  await keepAnswers(act, id, answers)
  const marks = await act.tx.$count(rollMarks, eq(rollMarks.consultationId, id))
  const asked = await questionsOf(act.tx, id)
  const result = countAll(asked, answers, { groups: groups ?? [], together, marks, draw: drawResult })
  await act.tx
    .update(consultations)
    .set({ state: 'counted', countedAt: act.at, movedAt: act.at, keyLostAt: null, result })
    .where(eq(consultations.id, id))
  await act.tx.execute(emptied(id))
  // Of a budget these are the votes for each idea: who wins has a count of its own (`budgets/`).
  if (vote.kind === 'budget') return enqueue(act.tx, 'count-budget', { budgetId: id }, `count-budget:${id}`)
  await record(act, 'vote-counted', asSubject(vote))
  await enqueue(act.tx, 'print-count', { consultationId: id }, `print-count:${id}`)
}

async function leaveShut(act: Act, id: string, why: UnopenedReason): Promise<void> {
  const vote = await lockedById(act, id)
  if (vote.state !== 'closed') return
  await act.tx
    .update(consultations)
    .set({ state: 'unopened', unopenedWhy: why, movedAt: act.at })
    .where(eq(consultations.id, id))
  await act.tx.execute(emptied(id))
  await record(act, 'vote-unopened', asSubject(vote))
}

/** The key is gone, or it is another one: said once, and final when two weeks of looking after the close found none. */
async function missKey(act: Act, id: string): Promise<void> {
  const vote = await lockedById(act, id)
  const { state, keyLostAt, closesAt } = vote
  if (state !== 'closed') return
  const since = Math.max(closesAt.getTime(), keyLostAt?.getTime() ?? act.at.getTime())
  if (act.at.getTime() >= since + daysForAKey * 86_400_000) return leaveShut(act, id, 'key')
  if (keyLostAt) return
  await act.tx.update(consultations).set({ keyLostAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'vote-key-lost', asSubject(vote))
}

const emptied = (id: string) => sql`select empty_box(${id})`
