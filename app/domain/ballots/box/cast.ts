import { sql } from 'drizzle-orm'
import {
  asQuestion,
  ballotLength,
  type Choice,
  choiceText,
  isValid,
  type Question,
} from '#app/lib/ballots/questions.ts'
import { sealedLength } from '#app/lib/ballots/seal.ts'
import type { Db } from '#db/client.ts'
import { bool, int, nullable, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { questionsOf } from '../consultations/find.ts'
import { sealHere } from './seal-here.ts'

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
export async function castBallot(
  act: Act,
  { slug, age, ballot }: Arriving,
  at?: Awaited<ReturnType<typeof boxAt>>,
): Promise<void> {
  allow(act.actor, 'ballot.cast')
  const found = at ?? (await boxAt(act, slug))
  const box = await boxOf(act.tx, found)
  if (found.minAge !== null && !age) throw new Refusal('vote-age', 422)
  const inner = 'sealed' in ballot ? asSent(ballot.sealed, box) : await sealed(ballot.choice, box)
  if (box.letter === null) throw new Refusal('vote-not-on-roll', 403)
  const kept = await sealHere(box.boxKey, `${box.id}/group`, `${box.letter}${inner}`, box.outer)
  await act.tx.execute(sql`select cast_ballot(${box.id}, ${whoActs(act.actor)}, ${kept})`)
}

const boxRow = shape({
  id: uuid,
  /** What is answered here goes into no box. */
  survey: bool,
  boxKey: nullable(text),
  minAge: nullable(int),
  /** Her group on the roll. */
  letter: nullable(text),
})

/** What stands at this address, and whether she is on its roll: all that a ballot asks, in one statement. */
export async function boxAt(act: Act, slug: string) {
  const [row] = await read(act.tx, boxRow)`
    select c.id, not c.secret as survey, c.box_key as "boxKey", c.min_age as "minAge", r.letter from consultations c
    left join consultation_roll r on r.consultation_id = c.id and r.person_id = ${whoActs(act.actor)}
    where c.slug = ${slug} and c.announced_at is not null`
  if (!row) throw new Refusal('not-found', 404)
  return row
}

type Box = Awaited<ReturnType<typeof boxOf>>

async function boxOf(tx: Db, { id, boxKey, letter }: RowOf<typeof boxRow>) {
  if (boxKey === null) throw new Refusal('vote-shut')
  const questions = await askedIn(tx, id)
  const length = ballotLength(questions)
  return { id, boxKey, letter, questions, length, outer: outerLength(length) }
}

/** What is asked stands from the opening on: it is read once. */
async function askedIn(tx: Db, id: string): Promise<readonly Question[]> {
  const found = asked.get(id)
  if (found) return found
  const questions = (await questionsOf(tx, id)).map(asQuestion)
  if (asked.size >= mostVotes) asked.clear()
  asked.set(id, questions)
  return questions
}
const asked = new Map<string, readonly Question[]>()
const mostVotes = 50

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
  return sealHere(boxKey, id, choiceText(choice), length)
}
