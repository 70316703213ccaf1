import { eq } from 'drizzle-orm'
import { contributions, counterConsents } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aProposal, proposed } from '#tests/fixtures/proposals.ts'
import { act } from '../act.ts'
import { publishedProposal } from '../proposals/index.ts'
import { askForYes } from './ask-for-yes.ts'
import { enterAtCounter } from './enter-at-counter.ts'
import { takeBackFromCounter } from './take-back.ts'

const { seen: _, ...said } = aProposal

describe('a proposal said at the counter', () => {
  test('is entered by her yes in her name, marked so, and taken back at her request', async ({ db }) => {
    const [guest, agent] = [await someone(db), await someone(db, { roles: ['agent'] })]
    const asked = { kind: 'proposal', personId: guest.id, method: 'no-account' } as const
    const { id: consentId, given } = await act(db, agent, (act) => askForYes(act, asked), noon)
    expect(given).toBe(true)
    const enters = () =>
      act(
        db,
        agent,
        (act) => enterAtCounter(act, { kind: 'proposal', consentId, ...said }),
        later(noon, minutes),
      )
    await enters()
    await expect(enters()).rejects.toMatchObject({ code: 'already-done' })
    const [row] = await db.select().from(contributions)
    expect(row).toMatchObject({ kind: 'proposal', authorId: guest.id, enteredBy: agent.id })
    const slug = 'un-abri-pour-attendre-la-navette'
    const reader = { locale: 'fr', viewerId: null } as const
    expect(await publishedProposal(db, slug, reader)).toMatchObject({
      atCounter: true,
      can: { support: true },
    })
    const [consent] = await db.select().from(counterConsents)
    expect(consent!.subjectId).toBe(row!.id)
    await act(db, agent, (act) => takeBackFromCounter(act, { consentId }), later(noon, 2 * minutes))
    const [gone] = await db.select().from(contributions).where(eq(contributions.id, row!.id))
    expect(gone!.withdrawnAt).not.toBeNull()
  })

  test('needs a yes to a proposal: one to a comment lets none in, nor the other way round', async ({
    db,
  }) => {
    const [guest, agent] = [await someone(db), await someone(db, { roles: ['agent'] })]
    const { id: subjectId } = await proposed(db)
    const whom = { personId: guest.id, method: 'no-account' } as const
    const ofComment = await act(
      db,
      agent,
      (act) => askForYes(act, { kind: 'comment', subjectId, ...whom }),
      noon,
    )
    const ofProposal = await act(db, agent, (act) => askForYes(act, { kind: 'proposal', ...whom }), noon)
    const at = later(noon, minutes)
    const words = { lang: 'fr', body: 'Bonne idée.', asksAnswer: false } as const
    await expect(
      act(
        db,
        agent,
        (act) => enterAtCounter(act, { kind: 'proposal', consentId: ofComment.id, ...said }),
        at,
      ),
    ).rejects.toMatchObject({ code: 'counter-no-yes' })
    await expect(
      act(
        db,
        agent,
        (act) => enterAtCounter(act, { kind: 'comment', consentId: ofProposal.id, ...words }),
        at,
      ),
    ).rejects.toMatchObject({ code: 'counter-no-yes' })
    expect(await db.$count(contributions)).toBe(1)
  })
})
