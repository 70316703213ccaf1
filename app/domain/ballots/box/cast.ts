import { and, eq, sql } from 'drizzle-orm'
import { asQuestion, ballotLength, type Choice, choiceText, isValid } from '#app/lib/ballots/questions.ts'
import { seal, sealedLength } from '#app/lib/ballots/seal.ts'
import type { Db } from '#db/client.ts'
import { consultationRoll, consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { questionsOf } from '../consultations/find.ts'

refuseOn('one_ballot_a_person', () => new Refusal('vote-cast-already'))
refuseOn('who_votes_is_on_the_roll', () => new Refusal('vote-not-on-roll', 403))
refuseOn('the_box_is_open', () => new Refusal('vote-shut'))
refuseOn('the_box_has_its_key', () => new Refusal('vote-key-lost'))
refuseOn('what_was_announced_stands', () => new Refusal('vote-announced'))

/** A ballot as it arrives: sealed in her browser, or as it was confirmed where there is no script. */
export type Arriving = {
  slug: string
  /** She says that she is as old as the vote asks. */
  age: boolean
  ballot: { sealed: string } | { choice: Choice }
}

/**
 * Puts a ballot into the box: sealed once more with the group of the roll, so that nobody votes for another group, and
 * written in one transaction with the mark that keeps a second one out. Nothing says when, and there is no event. Refused:
 * `vote-cast-already`, `vote-not-on-roll`, `vote-shut` by the database's clock, `vote-key-lost`, `vote-choice` for a
 * ballot that its questions do not allow.
 */
export async function castBallot(act: Act, { slug, age, ballot }: Arriving): Promise<void> {
  allow(act.actor, 'ballot.cast')
  const personId = whoActs(act.actor)
  const box = await boxOf(act.tx, slug)
  if (box.minAge !== null && !age) throw new Refusal('vote-age', 422)
  const inner = 'sealed' in ballot ? asSent(ballot.sealed, box) : await sealed(ballot.choice, box)
  const letter = await letterOf(act.tx, box.id, personId)
  const kept = await seal(box.boxKey, `${box.id}/group`, `${letter}${inner}`, box.outer)
  await act.tx.execute(sql`select cast_ballot(${box.id}, ${personId}, ${kept})`)
}

type Box = Awaited<ReturnType<typeof boxOf>>

async function boxOf(tx: Db, slug: string) {
  const [row] = await tx
    .select({
      ...{ id: consultations.id, boxKey: consultations.boxKey, minAge: consultations.minAge },
      announced: consultations.announcedAt,
    })
    .from(consultations)
    .where(eq(consultations.slug, slug))
  if (!row?.announced) throw new Refusal('not-found', 404)
  if (row.boxKey === null) throw new Refusal('vote-shut')
  const questions = (await questionsOf(tx, row.id)).map(asQuestion)
  const length = ballotLength(questions)
  return { id: row.id, boxKey: row.boxKey, minAge: row.minAge, questions, length, outer: outerLength(length) }
}

/** What a sealed ballot is padded to, with its group, when it is sealed once more. */
const outerLength = (length: number) => sealedLength(length) + 2

function asSent(text: string, { length }: Box): string {
  if (text.length !== sealedLength(length) || !/^[\w-]+$/.test(text)) throw new Refusal('vote-choice', 422)
  return text
}

function sealed(choice: Choice, { questions, boxKey, id, length }: Box): Promise<string> {
  const fits =
    choice.length === questions.length &&
    questions.every((question, index) => isValid(question, choice[index] ?? []))
  if (!fits) throw new Refusal('vote-choice', 422)
  return seal(boxKey, id, choiceText(choice), length)
}

async function letterOf(tx: Db, consultationId: string, personId: string): Promise<string> {
  const [row] = await tx
    .select({ letter: consultationRoll.letter })
    .from(consultationRoll)
    .where(and(eq(consultationRoll.consultationId, consultationId), eq(consultationRoll.personId, personId)))
  if (!row) throw new Refusal('vote-not-on-roll', 403)
  return row.letter
}
