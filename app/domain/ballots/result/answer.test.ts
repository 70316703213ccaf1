import { eq } from 'drizzle-orm'
import { consultationAnswers, officials } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { after, anOpenVote, casts, countedAfter, during } from '#tests/fixtures/ballots/votes.ts'
import { aProject, days, later, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { answerConsultation, publishedConsultation } from '../index.ts'

const body = 'Nous fermerons la rue dès le premier juillet.'
const answer = { body, lang: 'fr', leadsToId: null } as const

describe('the mayor’s answer to a result', () => {
  test('comes after the count, once, from who is in office', async ({ db }) => {
    const { id, slug, mayor, people, keys } = await anOpenVote(db)
    const answers = (by = mayor, at = after) =>
      act(db, by, (deed) => answerConsultation(deed, { slug, ...answer }), at)
    for (const one of people) await casts(db, slug, one, [[0]])
    await expect(answers(mayor, during)).rejects.toMatchObject({ code: 'vote-not-counted' })
    await countedAfter(db, keys)
    await expect(answers(people[0]!)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(answers(await someone(db, { roles: ['mayor'] }))).rejects.toMatchObject({
      code: 'not-in-office',
    })
    const until = (day: string | null) =>
      db.update(officials).set({ until: day }).where(eq(officials.personId, mayor.id))
    await until('2027-05-21')
    await expect(answers()).rejects.toMatchObject({ code: 'not-in-office' })
    await until('2027-05-22')
    await answers()
    await expect(answers()).rejects.toMatchObject({ code: 'already-done' })
    expect(await db.select().from(consultationAnswers)).toMatchObject([
      { consultationId: id, officialId: mayor.id, html: `<p>${body}</p>`, leadsToId: null },
    ])
    expect(await publishedConsultation(db, slug, { viewerId: null })).toMatchObject({
      answer: { html: `<p>${body}</p>` },
    })
  })

  test('leads to what anybody may read by then, and to nothing else', async ({ db }) => {
    const { slug, mayor, people, keys } = await anOpenVote(db)
    for (const one of people) await casts(db, slug, one, [[0]])
    await countedAfter(db, keys)
    const leadsTo = (leadsToId: string) =>
      act(db, mayor, (deed) => answerConsultation(deed, { slug, ...answer, leadsToId }), after)
    const nothing = { code: 'not-found', field: 'leadsToId' }
    await expect(leadsTo(crypto.randomUUID())).rejects.toMatchObject(nothing)
    const draft = await aProject(db, { publicAt: null })
    await expect(leadsTo(draft.id)).rejects.toMatchObject(nothing)
    const tomorrow = await aProject(db, { publicAt: later(after, days) })
    await expect(leadsTo(tomorrow.id)).rejects.toMatchObject(nothing)
    const project = await aProject(db, { publicAt: after })
    await leadsTo(project.id)
    expect(await db.select().from(consultationAnswers)).toMatchObject([{ leadsToId: project.id }])
  })
})
