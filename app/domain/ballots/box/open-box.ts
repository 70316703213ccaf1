import { eq, sql } from 'drizzle-orm'
import { type UnopenedReason, type VoteWay, voteWays } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text } from '#db/read/index.ts'
import { type Consultation, consultations, type RollGroup, rollMarks } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { asSubject, lockedById, questionsOf } from '../consultations/find.ts'
import { record } from '../news.ts'
import { paperOf, sizeOf, toldApart } from '../paper/paper-of.ts'
import { countAll, type OpenedAnswer, type PaperCast } from '../result/count-all.ts'
import { keepAnswers } from '../result/keep-answers.ts'
import { leastGroup, mergeSmall } from './groups.ts'
import { type BoxKeys, secretOf } from './keys.ts'
import { sorted, unsealed } from './unseal.ts'

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
  {
    id,
    keyFile,
    groups,
    paperPlaces,
  }: Pick<Consultation, 'id' | 'groups' | 'paperPlaces'> & { keyFile: string },
  at?: Date,
): Promise<void> {
  const marked = await read(db, markRow)`
    select r.letter, m.way from roll_marks m join consultation_roll r
      on r.consultation_id = m.consultation_id and r.person_id = m.person_id where m.consultation_id = ${id}`
  const online = marked.flatMap(({ letter, way }) => (way === 'online' ? [letter] : []))
  const paper = paperPlaces ? await paperOf(db, id, marked.length - online.length) : noPaper
  // Two officials are counting it, apart.
  if (!paper) return
  if (online.length + paper.letters.length < leastGroup)
    return act(db, theCity, (act) => leaveShut(act, id, 'ballots'), at)
  const apart = toldApart(online.length, paper.letters.length)
  const together = lettersTogether(groups ?? [], { online, paper: paper.letters, apart })
  const secret = await secretOf(keys, keyFile)
  const opened = secret && (await unsealed(db, id, secret, together))
  if (!opened) return act(db, theCity, (act) => missKey(act, id), at)
  const typed = paper.answers.map((one) => ({ ...one, letter: together.get(one.letter) ?? '' }))
  const answers = sorted([...cameBy('online', opened, apart), ...cameBy('paper', typed, apart)])
  await act(db, theCity, (act) => keep(act, id, { answers, together, paper: paper.cast }), at)
}

const markRow = shape({ letter: text, way: oneOf(voteWays) })
const noPaper = { letters: [], answers: [], cast: null }

const cameBy = (way: VoteWay, answers: readonly OpenedAnswer[], apart: boolean): OpenedAnswer[] =>
  answers.map((one) => ({ ...one, way: apart ? way : null }))

/** Groups of which fewer than ten voted are counted with the next smallest: each letter, and those that stand for it. */
function lettersTogether(
  groups: readonly RollGroup[],
  { online, paper, apart }: { online: readonly string[]; paper: readonly string[]; apart: boolean },
): Map<string, string> {
  const sized = (letters: string[]) => {
    const many = (of: readonly string[]) => of.filter((one) => letters.includes(one)).length
    return { letters, size: sizeOf({ online: many(online), paper: many(paper) }, apart) }
  }
  const merged = mergeSmall(
    groups.map(({ letter }) => sized([letter])),
    (one, other) => sized([...other.letters, ...one.letters].sort()),
  )
  return new Map(merged.flatMap(({ letters }) => letters.map((letter) => [letter, letters.join('')])))
}

type Opened = {
  answers: OpenedAnswer[]
  together: ReadonlyMap<string, string>
  paper: PaperCast | null
}

async function keep(act: Act, id: string, { answers, together, paper }: Opened): Promise<void> {
  const vote = await lockedById(act, id)
  const { state, groups, drawResult } = vote
  if (state !== 'closed') return
  await keepAnswers(act, id, answers)
  const marks = await act.tx.$count(rollMarks, eq(rollMarks.consultationId, id))
  const asked = await questionsOf(act.tx, id)
  const result = countAll(asked, answers, { groups: groups ?? [], together, marks, draw: drawResult, paper })
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
