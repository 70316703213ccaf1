import { contributions, opinions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, someone } from '#tests/fixtures/participation.ts'
import { act } from '../act.ts'
import { type CounterInput, enterAtCounter } from './enter-at-counter.ts'

describe('what was said at the counter', () => {
  test('stands in its author’s name and class, and says which agent entered it', async ({ db }) => {
    const [{ id: subjectId, agent }, elder] = [await aProject(db), await someone(db, { class: 'secondary' })]
    const enters = (input: CounterInput) => act(db, agent, (act) => enterAtCounter(act, input), noon)
    await enters({ kind: 'comment', personId: elder.id, subjectId, lang: 'fr', body: 'Trop de bruit' })
    await enters({
      kind: 'opinion',
      personId: elder.id,
      subjectId,
      lang: 'fr',
      stance: 'against',
      reason: '',
    })
    const marked = { class: 'secondary', enteredBy: agent.id }
    expect(await db.select().from(contributions)).toMatchObject([{ authorId: elder.id, ...marked }])
    expect(await db.select().from(opinions)).toMatchObject([
      { personId: elder.id, stance: 'against', ...marked },
    ])
  })

  test('is entered by agents alone, and never as their own voice', async ({ db }) => {
    const [{ id: subjectId, agent, elected }, elder] = [await aProject(db), await someone(db)]
    const said = {
      kind: 'comment',
      personId: elder.id,
      subjectId,
      lang: 'fr',
      body: 'Trop de bruit',
    } as const
    for (const who of [elder, elected])
      await expect(act(db, who, (act) => enterAtCounter(act, said))).rejects.toMatchObject({
        code: 'not-allowed',
      })
    await expect(
      act(db, agent, (act) => enterAtCounter(act, { ...said, personId: agent.id })),
    ).rejects.toMatchObject({ code: 'own-words' })
  })
})
