import { sql } from 'drizzle-orm'
import { describe, expect, test } from '#tests/db.ts'
import { aConsultation, announced, before, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { anOfficial, later, seconds, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import {
  addQuestion,
  announceConsultation,
  prepareConsultation,
  publishedConsultation,
  removeQuestion,
} from '../index.ts'

describe('the questions of a draft', () => {
  test('are eight at most, and one that was taken out makes room for another', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { slug } = await act(db, agent, (deed) => prepareConsultation(deed, aConsultation), before)
    const add = () => act(db, agent, (deed) => addQuestion(deed, { ...yesOrNo, slug }), before)
    for (let n = 0; n < 8; n++) await add()
    await expect(add()).rejects.toMatchObject({ code: 'vote-questions' })
    await act(db, agent, (deed) => removeQuestion(deed, { slug, number: 1 }), before)
    await add()
    await expect(add()).rejects.toMatchObject({ code: 'vote-questions' })
  })
})

test('what was announced stands, even against whoever writes to the table', async ({ db }) => {
  const { id } = await announced(db)
  const moves = {
    'its close nearer': sql`closes_on = closes_on - 1`,
    'its close later': sql`closes_on = closes_on + 1`,
    'its opening': sql`opens_on = opens_on + 1`,
    'when it is answered': sql`answer_due_on = answer_due_on + 1`,
    'who votes': sql`min_age = 18`,
    'its quorum': sql`quorum = 50`,
  }
  for (const [what, move] of Object.entries(moves))
    await expect(
      db.execute(sql`update consultations set ${move} where id = ${id}`),
      what,
    ).rejects.toMatchObject({
      cause: { constraint_name: 'what_was_announced_stands' },
    })
})

test('a draft is announced as the mayor read it, not as somebody wrote it meanwhile', async ({ db }) => {
  const mayor = await anOfficial(db, 'mayor')
  const agent = await someone(db, { roles: ['agent'] })
  const { slug } = await act(db, agent, (deed) => prepareConsultation(deed, aConsultation), before)
  const add = (at: Date) => act(db, agent, (deed) => addQuestion(deed, { ...yesOrNo, slug }), at)
  const read = async () => (await publishedConsultation(db, slug, { viewerId: null, drafts: true }))!.movedAt
  const announce = (seen: Date) =>
    act(db, mayor, (deed) => announceConsultation(deed, { slug, seen }), later(before, 3 * seconds))
  await add(later(before, seconds))
  const seen = await read()
  await add(later(before, 2 * seconds))
  await expect(announce(seen)).rejects.toMatchObject({ code: 'edited-meanwhile' })
  await announce(await read())
})
