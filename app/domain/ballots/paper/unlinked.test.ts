import { describe, expect, test } from '#tests/db.ts'
import { aVoteWithPaper, finishes, shown, types, votedOn } from '#tests/fixtures/ballots/paper.ts'
import { yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { moveDueConsultations } from '../index.ts'

const many = 100
/** Six standard deviations above what tossing a coin for each of them gets right. */
const chance = many / 2 + 6 * (Math.sqrt(many) / 2)

describe('a ballot on paper that was counted', () => {
  test('is joined to nobody by whoever owns the database: not by a row, a transaction, an order or a number', async ({
    db,
    ownerSql,
  }) => {
    // Two questions, so that each ballot is typed; a ranking of which half say the one thing and half the other.
    const questions = [yesOrNo, { ...yesOrNo, kind: 'ranking' as const }]
    const vote = await aVoteWithPaper(db, { voters: { permanent: many + 12 }, questions })
    await votedOn(db, vote, 12, many, [[0], [0, 1]])
    // Unfolded in an order of their own: the box was shaken.
    const choices = Array.from({ length: many }, (_, at) => (at * 7 + Math.floor(at / 3)) % 2)
    for (const by of [vote.one, vote.other]) {
      const numbers = by === vote.one ? choices.keys() : [...choices.keys()].reverse()
      for (const at of numbers)
        await types(db, vote.slug, by, at + 1, 'A', [[choices[at]!], choices[at] === 0 ? [0, 1] : [1, 0]])
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    expect((await shown(db, vote.slug)).state).toBe('counted')

    const marks =
      await ownerSql`select xmin::text as by, person_id as person from roll_marks where way = 'paper' order by ctid`
    const opened = await ownerSql`select xmin::text as by, (answer ->> 0)::int as answer from opened_answers
      where question = 1 and way = 'paper' order by ctid`
    expect(marks).toHaveLength(many)
    // One transaction wrote all answers, in the order of what they say: none of those that marked somebody.
    expect(new Set(opened.map(({ by }) => by)).size).toBe(1)
    expect(marks.filter(({ by }) => opened.some((one) => one.by === by))).toEqual([])
    // Whoever was marked first is not who was counted first, whichever way the numbers are read.
    const said = opened.map(({ answer }) => answer as number)
    expect(said).toEqual([...said].sort((a, b) => a - b))
    for (const order of [choices, [...choices].reverse()])
      expect(said.filter((answer, at) => answer === order[at]).length).toBeLessThanOrEqual(chance)
    // No whole ballot is left, nor its number, in any table that knew one.
    expect((await ownerSql`select count(*)::int as n from paper_counts`)[0]!.n).toBe(0)
    const [file] = await ownerSql`select pg_relation_size('paper_counts')::int as bytes`
    expect(file!.bytes).toBe(0)
    // Neither deeds nor events say whom the agent marked.
    const told = await ownerSql`select details::text as details, subject_id::text as subject from events`
    for (const { person } of marks)
      expect(told.some(({ details, subject }) => details.includes(person) || subject === person)).toBe(false)
  })
})
