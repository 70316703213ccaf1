import { isSiret } from '#app/lib/money/siret.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { act, nobody, person } from '../../act.ts'
import { join } from '../accounts/join.ts'
import { speaksFor } from '../classes/standing.ts'
import { addMember, removeMember } from './members.ts'
import { organisationCard, organisationList } from './organisation-list.ts'
import { registerOrganisation } from './register-organisation.ts'

describe('an organisation', () => {
  const bakery = { kind: 'business', name: 'Boulangerie du col', siret: '732 829 320 00074' } as const

  test('is entered by an agent, once for each SIRET, and its name becomes nobody’s pseudonym', async ({
    db,
  }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { slug } = await act(db, agent, (act) => registerOrganisation(act, bakery))
    expect(slug).toBe('boulangerie-du-col')
    await expect(
      act(db, agent, (act) => registerOrganisation(act, { ...bakery, name: 'Une autre' })),
    ).rejects.toMatchObject({ code: 'organisation-known', field: 'siret' })
    await expect(
      act(db, nobody, (act) =>
        join(act, {
          email: 'x@exemple.fr',
          displayName: 'Boulangerie du Col',
          class: 'business',
          locale: 'fr',
        }),
      ),
    ).rejects.toMatchObject({ code: 'name-reserved' })
  })

  test('that is a business has a SIRET whose digits agree', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    for (const siret of [undefined, '73282932000075', '123'])
      await expect(act(db, agent, (act) => registerOrganisation(act, { ...bakery, siret }))).rejects.toThrow()
    expect(isSiret('35600000000048')).toBe(true) // La Poste's head office
    expect(isSiret('35600000049838'), 'neither sum').toBe(false)
    for (const none of ['', '7328293200007', '732829320000741', 'x73282932000074', '7328293200007x'])
      expect(isSiret(none), none).toBe(false)
    for (const siret of ['00000000000059', '00000000000018', '00000000000091'])
      expect(isSiret(siret)).toBe(true)
    expect(isSiret('35600000049837')).toBe(true) // one of its counters, by its own sum
  })

  test('is spoken for by no agent who lets herself', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { id: organisationId } = await act(db, agent, (act) => registerOrganisation(act, bakery))
    await expect(
      act(db, agent, (act) => addMember(act, { personId: agent.id, organisationId })),
    ).rejects.toMatchObject({ code: 'own-membership' })
    expect(await speaksFor(db, agent.id, organisationId)).toBe(false)
  })

  test('is spoken for by its members, as long as they are', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const baker = await someone(db)
    const { id: organisationId } = await act(db, agent, (act) => registerOrganisation(act, bakery))
    const membership = { personId: baker.id, organisationId }
    const speaks = (db: Db) => speaksFor(db, baker.id, organisationId)
    expect(await speaks(db)).toBe(false)
    await act(db, agent, (act) => addMember(act, membership))
    expect(await speaks(db)).toBe(true)
    await expect(act(db, agent, (act) => addMember(act, membership))).rejects.toMatchObject({
      code: 'already-done',
    })
    await act(db, agent, (act) => removeMember(act, membership))
    expect(await speaks(db)).toBe(false)
    await act(db, agent, (act) => addMember(act, membership))
    expect(await speaks(db)).toBe(true)
  })

  test('has a name in one alphabet that no other bears, and no SIRET where it is an association', async ({
    db,
  }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const enter = (name: string, more: { siret?: string } = {}) =>
      act(db, agent, (act) => registerOrganisation(act, { kind: 'association', name, ...more }))
    const { id } = await enter('Ski & Co. (2026)')
    expect(await organisationCard(db, id)).toMatchObject({ siret: null, members: [] })
    await expect(enter('SKI et CO 2026')).resolves.toBeDefined()
    await expect(enter('Ski & Co (2026)')).rejects.toMatchObject({ code: 'organisation-same-name' })
    await expect(enter('Amis du cоl')).rejects.toThrow('name-mixed') // a Cyrillic о
    expect(await organisationCard(db, crypto.randomUUID())).toBeNull()
  })

  test('is left once, and joined by nobody who is not there', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const baker = await someone(db)
    const { id: organisationId } = await act(db, agent, (act) => registerOrganisation(act, bakery))
    const membership = { personId: baker.id, organisationId }
    const absent = { code: 'not-found', status: 404 }
    const remove = () => act(db, agent, (act) => removeMember(act, membership))
    const add = (changes: object) => act(db, agent, (act) => addMember(act, { ...membership, ...changes }))
    await expect(remove()).rejects.toMatchObject(absent)
    await add({})
    expect((await organisationList(db))[0]?.members).toBe(1)
    await remove()
    await expect(remove()).rejects.toMatchObject(absent)
    for (const nobody of [{ personId: crypto.randomUUID() }, { organisationId: crypto.randomUUID() }])
      await expect(add(nobody)).rejects.toMatchObject(absent)
  })

  test('is nobody’s to change who is neither agent nor administrator', async ({ db }) => {
    const baker = await someone(db)
    await expect(act(db, person(baker.id), (act) => registerOrganisation(act, bakery))).rejects.toMatchObject(
      {
        code: 'not-allowed',
      },
    )
  })
})
