import { describe, expect, test } from '#tests/db.ts'
import { anActor, aTown } from '#tests/town.ts'
import { act, nobody, person } from '../../act.ts'
import { verifyAtCounter } from '../../counter/index.ts'
import { erasePerson } from './erase-person.ts'
import { findPeople, personCard, roleHolders } from './find-people.ts'
import { join } from './join.ts'

const newcomer = { class: 'permanent', locale: 'fr' } as const

describe('the desk finds somebody', () => {
  test('by a part of her name, without its accents, or by her whole address, which it does not show', async ({
    db,
  }) => {
    const joined = (email: string, displayName: string) =>
      act(db, nobody, (deed) => join(deed, { ...newcomer, email, displayName }))
    const { id } = await joined('julie@exemple.fr', 'Élodie des Cimes')
    await joined('autre@exemple.fr', 'Élodie des Cimes enneigées')
    const found = async (words: string) => (await findPeople(db, words)).map(({ name }) => name)
    expect(await found('elodie')).toEqual(['Élodie des Cimes', 'Élodie des Cimes enneigées'])
    expect(await found('ENNEIGEES')).toEqual(['Élodie des Cimes enneigées'])
    expect(await found(' Julie@exemple.fr ')).toEqual(['Élodie des Cimes'])
    expect(await found('julie@exemple')).toEqual([])
    for (const nothing of ['', '  ', '--', 'personne']) expect(await found(nothing)).toEqual([])
    expect(JSON.stringify(await findPeople(db, 'elodie'))).not.toContain('exemple.fr')
    const her = { ...person(id), signedInAt: new Date(Date.now() - 1000) }
    await act(db, her, (deed) => erasePerson(deed))
    expect(await found('elodie')).toEqual(['Élodie des Cimes enneigées'])
    expect(await personCard(db, id)).toBeNull()
  })

  test('with her roles, and says until when she is verified in the class that she declares', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { id } = await act(db, nobody, (deed) =>
      join(deed, { ...newcomer, email: 'a@exemple.fr', displayName: 'Odette du hameau' }),
    )
    expect(await personCard(db, id)).toMatchObject({ verified: false, verifiedUntil: null, roles: [] })
    const { expiresOn } = await act(db, town.agent, (deed) =>
      verifyAtCounter(deed, { personId: id, class: 'permanent' }),
    )
    expect(await personCard(db, id)).toMatchObject({ verified: true, verifiedUntil: expiresOn })
    expect((await roleHolders(db)).map(({ roles }) => roles.join()).sort()).toEqual([
      'agent',
      'elected',
      'mayor',
    ])
  })

  test('whose verification is over, without a day until which she is verified', async ({ db, ownerSql }) => {
    const agent = await anActor(db, 'Un agent', ['agent'])
    const { id } = await anActor(db, 'Odette', [])
    await act(db, agent, (deed) => verifyAtCounter(deed, { personId: id, class: 'business' }))
    await ownerSql`update city_clock set ahead = interval '2 years'`
    expect(await personCard(db, id)).toMatchObject({ verified: false, verifiedUntil: null })
  })
})
