import { describe, expect, test } from '#tests/db.ts'
import { aConsultation, before, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
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
