import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import { consultations } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { checkKeys } from './box/check-keys.ts'
import { closeConsultation } from './box/close.ts'
import type { BoxKeys } from './box/keys.ts'
import { openConsultation } from './box/open.ts'
import { openBox } from './box/open-box.ts'
import { closeCall } from './budgets/open-call.ts'
import { comeBack, strandsIdeas } from './budgets/stranded.ts'
import { asSubject, lockedById } from './consultations/find.ts'
import { record } from './news.ts'
import { waitsForPaper } from './paper/waits-for-paper.ts'
import { namesStand } from './result/report-of.ts'
import { countSurvey } from './surveys/count-survey.ts'

const found = shape({ id: uuid })
const idsWhere = (db: Db, due: SQL) =>
  read(db, found)`select c.id from consultations c where ${due} order by c.closes_on, c.id limit 100`

/**
 * What the city's clock brings about of votes: each opens, reminds, closes, and has its box opened; before it the call of
 * a budget closes, and an idea comes back out of one that was hidden. What fails for one
 * holds up no other, and is said at the end.
 */
export async function moveDueConsultations(db: Db, keys: BoxKeys): Promise<void> {
  const failed: unknown[] = []
  const each = async (due: SQL, move: (id: string) => Promise<void>) => {
    for (const { id } of await idsWhere(db, due)) await move(id).catch((error) => failed.push(error))
  }
  await each(
    sql`exists (select from budgets b where b.id = c.id and b.phase = 'ideas' and b.ideas_until < city_today())`,
    (id) => act(db, theCity, (act) => closeCall(act, id)),
  )
  await each(sql`c.state = 'announced' and c.opens_at <= city_now()`, (id) => openConsultation(db, keys, id))
  await checkKeys(db, keys)
  for (const { due, deed } of Object.values(deeds))
    await each(due, (id) => act(db, theCity, (act) => deed(act, id)))
  await each(
    sql`c.key_file is not null and c.key_destroyed_at is null and c.state in ('closed', 'counted', 'unopened')`,
    (id) => openBox(db, keys, id),
  )
  if (failed.length > 0) throw new AggregateError(failed, 'A vote could not be moved on')
}

const half = sql`c.state = 'open' and c.secret and c.reminded_half_at is null and c.closes_on - c.opens_on >= 7
  and city_now() >= c.opens_at + (c.closes_at - c.opens_at) / 2`
const last = sql`c.state = 'open' and c.secret and c.reminded_last_at is null and c.closes_on - c.opens_on >= 3
  and city_now() >= c.closes_at - interval '48 hours'`
const overdue = sql`c.state = 'counted' and (c.kind = 'consultation' or exists (select from budgets b where b.id = c.id and b.result is not null)) and c.answer_overdue_told_at is null and c.answer_due_on < city_today()
  and not exists (select from consultation_answers a where a.consultation_id = c.id)`

const reportOutlived = sql`c.report_id is not null and not ${namesStand}`

const paperLate = sql`${waitsForPaper} and c.paper_late_told_at is null and c.paper_due_on < city_today()`

const deeds = {
  strands: { due: strandsIdeas, deed: comeBack },
  half: { due: half, deed: (act: Act, id: string) => remind(act, id, 'remindedHalfAt') },
  last: { due: last, deed: (act: Act, id: string) => remind(act, id, 'remindedLastAt') },
  close: { due: sql`c.state = 'open' and c.closes_at <= city_now()`, deed: closeConsultation },
  surveys: { due: sql`c.state = 'closed' and not c.secret`, deed: countSurvey },
  paper: { due: paperLate, deed: tellPaperLate },
  overdue: { due: overdue, deed: tellOverdue },
  report: { due: reportOutlived, deed: printAgain },
}

/** Those on the roll whom no mark shows are reminded: at half-time and two days before the close. */
async function remind(act: Act, id: string, once: 'remindedHalfAt' | 'remindedLastAt'): Promise<void> {
  const box = await lockedById(act, id)
  if (box.state !== 'open' || box[once]) return
  await act.tx
    .update(consultations)
    .set({ [once]: act.at })
    .where(eq(consultations.id, id))
  if (box.closesAt > act.at) await record(act, 'vote-reminded', asSubject(box))
}

async function tellPaperLate(act: Act, id: string): Promise<void> {
  const vote = await lockedById(act, id)
  if (vote.paperLateToldAt || vote.state !== 'closed') return
  await act.tx.update(consultations).set({ paperLateToldAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'vote-paper-late', asSubject(vote))
}

/** An idea's words were hidden, or shown again, since the report was printed. */
async function printAgain(act: Act, id: string): Promise<void> {
  await enqueue(act.tx, 'print-count', { consultationId: id }, `print-count:${id}`)
}

async function tellOverdue(act: Act, id: string): Promise<void> {
  const vote = await lockedById(act, id)
  if (vote.answerOverdueToldAt) return
  await act.tx.update(consultations).set({ answerOverdueToldAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'vote-answer-overdue', asSubject(vote))
}
