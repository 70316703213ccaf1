import { consultationStates, voteKinds } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { PaperContent, RollGroup, Translated } from '#db/schema/index.ts'
import { findPeople, type PersonFound, personCard } from '../../people/index.ts'
import { ballotOf } from '../budgets/election.ts'
import { type AskedQuestion, questionsOf } from '../consultations/find.ts'
import { type Difference, differences, nothingCounted } from './content.ts'

const voteRow = shape({
  id: uuid,
  kind: oneOf(voteKinds),
  slug: text,
  titles: stored<Translated>(),
  state: oneOf(consultationStates),
  inTime: bool,
  keyLost: bool,
  minAge: nullable(int),
  opensOn: day,
  places: stored<Translated>(),
  dueOn: day,
  groups: stored<RollGroup[]>(),
  /** How many were given a ballot on paper. */
  marks: int,
  agreed: nullable(json({ one: text, other: text, ballots: int })),
})
export type PaperVote = RowOf<typeof voteRow> & { questions: AskedQuestion[] }

/** A vote that has paper, as the desk deals with it; null where there is none. The ideas of a budget by their names. */
export async function paperVote(db: Db, slug: string): Promise<PaperVote | null> {
  const [row] = await read(db, voteRow)`
    select c.id, c.kind, c.slug, c.titles, c.state, c.opens_at <= city_now() and c.closes_at > city_now() as "inTime",
      c.key_lost_at is not null as "keyLost", c.min_age as "minAge", c.opens_on as "opensOn",
      c.paper_places as places, c.paper_due_on as "dueOn", coalesce(c.groups, '[]') as groups,
      (select count(*) from roll_marks m where m.consultation_id = c.id and m.way = 'paper')::int as marks,
      (select jsonb_build_object('one', one.display_name, 'other', other.display_name, 'ballots', a.ballots)
        from paper_agreements a join people one on one.id = a.one_id join people other on other.id = a.other_id
        where a.consultation_id = c.id) as agreed
    from consultations c where c.slug = ${slug} and c.paper_places is not null and c.state <> 'draft'`
  if (!row) return null
  const questions = await questionsOf(db, row.id)
  if (row.kind === 'consultation') return { ...row, questions }
  const named = new Map((await ballotOf(db, row.id)).map(({ number, titles }) => [number, titles]))
  return {
    ...row,
    questions: questions.map((question) => ({
      ...question,
      options: question.options.map((option, index) => named.get(index + 1) ?? option),
    })),
  }
}

const openRow = shape({ slug: text, titles: stored<Translated>() })

/** Those in which ballots on paper are given now, the first to close first; 20 at most. */
export const votesOnPaper = (db: Db) =>
  read(db, openRow)`
    select c.slug, c.titles from consultations c
    where c.state = 'open' and c.paper_places is not null and c.opens_at <= city_now() and c.closes_at > city_now()
    order by c.closes_on, c.id limit 20`

const letterRow = shape({ id: uuid, letter: text })

/** One person and her group on the roll; null for nobody. */
export async function onRollOf(db: Db, voteId: string, personId: string): Promise<OnRoll | null> {
  const person = await personCard(db, personId)
  return person && (await withLetters(db, voteId, [person]))[0]!
}

/** People of this name, and the group of those who are on the roll: whether one has voted is said of nobody before she asks for a ballot. */
export const onRollNamed = async (db: Db, voteId: string, words: string): Promise<OnRoll[]> =>
  withLetters(db, voteId, await findPeople(db, words))

export type OnRoll = PersonFound & { letter: string | null }

async function withLetters(db: Db, voteId: string, found: readonly PersonFound[]): Promise<OnRoll[]> {
  const letters = await read(db, letterRow)`
    select person_id as id, letter from consultation_roll
    where consultation_id = ${voteId} and person_id = any (${`{${found.map(({ id }) => id).join(',')}}`}::uuid[])`
  const of = new Map(letters.map(({ id, letter }) => [id, letter]))
  return found.map((person) => ({ ...person, letter: of.get(person.id) ?? null }))
}

const countRow = shape({
  officialId: uuid,
  name: text,
  content: stored<PaperContent>(),
  done: bool,
  reason: text,
})

/**
 * Her own count of the paper, how many others have finished theirs, and where hers and each of those differ: never what
 * another one counted.
 */
export async function paperCounting(db: Db, vote: PaperVote, officialId: string) {
  const rows = await read(db, countRow)`
    select p.official_id as "officialId", o.display_name as name, p.content, p.done, p.reason
    from paper_counts p join people o on o.id = p.official_id where p.consultation_id = ${vote.id} order by o.display_name, o.id`
  const own = rows.find((row) => row.officialId === officialId)
  const content = own?.content ?? nothingCounted(vote.questions, vote.groups)
  const others = rows.filter((row) => row.officialId !== officialId && row.done)
  return {
    content,
    done: own?.done ?? false,
    reason: own?.reason ?? '',
    othersDone: others.length,
    differs: own?.done
      ? others.map((other) => ({
          name: other.name,
          where: differences(own.content, other.content, vote.questions) satisfies Difference[],
        }))
      : [],
  }
}
export type PaperCounting = Awaited<ReturnType<typeof paperCounting>>
