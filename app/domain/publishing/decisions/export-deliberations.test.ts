import { sql } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { changeSettings, Settings, SettingsInput, settingsOf } from '#app/domain/commune/index.ts'
import type { Db } from '#db/client.ts'
import { organisations } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { anActor, aTown } from '#tests/town.ts'
import { exportDeliberations } from './export-deliberations.ts'
import { matters } from './matters.ts'
import { ScdlDeliberation, scdlColumns } from './scdl-deliberations.ts'

const origin = 'https://exemple.fr'
const row: ScdlDeliberation = {
  COLL_NOM: 'Commune de Montgenèvre',
  COLL_SIRET: '00000000000034',
  DELIB_ID: '2026-042',
  DELIB_DATE: '2026-03-12',
  DELIB_MATIERE_CODE: '8.4',
  DELIB_MATIERE_NOM: 'domaines de compétences par thèmes/aménagement du territoire',
  DELIB_OBJET: 'Télécabine du Rocher : programme et enveloppe',
  BUDGET_ANNEE: '2026',
  BUDGET_NOM: 'Budget principal',
  PREF_ID: '',
  PREF_DATE: '2026-03-16',
  VOTE_EFFECTIF: '11',
  VOTE_REEL: '9',
  VOTE_POUR: '7',
  VOTE_CONTRE: '1',
  VOTE_ABSTENTION: '1',
  DELIB_URL: `${origin}/decisions/deliberation-2026-042`,
}

async function withSiret(db: Db, siret: string, prefId?: string) {
  const admin = await anActor(db, 'Administratrice', ['administrator'])
  const settings = SettingsInput.parse({ ...(await settingsOf(db)), siret, prefId })
  await act(db, admin, (deed) => changeSettings(deed, settings))
}

describe('the export of deliberations', () => {
  test('has a row for each, by the official columns, once the SIRET is known', async ({ db }) => {
    const town = await aTown(db)
    await aDecision(db, town, { budgetYear: '2026', budgetName: 'Budget principal' })
    const blank = { members: '', voted: '', votesFor: '', votesAgainst: '', abstentions: '' }
    await aDecision(db, town, { ...blank, kind: 'order', number: '12' })
    await aDecision(db, town, { ...blank, number: '2026-043', transmittedOn: '' })
    expect(await exportDeliberations(db, origin)).toBeNull()
    await withSiret(db, '00000000000034')
    const rows = await exportDeliberations(db, origin)
    expect(rows).toMatchObject([row, { DELIB_ID: '2026-043', VOTE_EFFECTIF: '', PREF_DATE: '' }])
    for (const one of rows ?? []) expect(ScdlDeliberation.parse(one)).toEqual(one)
    expect(scdlColumns).toEqual(Object.keys(row))
  })

  test('says who controls the legality of each act, once the commune has', async ({ db }) => {
    await aDecision(db, await aTown(db))
    await withSiret(db, '00000000000034', 'SPREF0051')
    expect(await exportDeliberations(db, origin)).toMatchObject([{ PREF_ID: 'SPREF0051' }])
  })

  test('knows such a code by its form', async ({ db }) => {
    const wrong = ['PREF05', 'SPREF005', 'PREF0051', 'SPREF02C1', 'PREF 05']
    for (const prefId of wrong)
      await expect(withSiret(db, '00000000000034', prefId), prefId).rejects.toThrow()
    for (const prefId of ['PREF005', 'PREF02A', 'SGAR013', 'SPREF9711'])
      expect(Settings.parse({ prefId }).prefId).toBe(prefId)
    expect(Settings.parse({ prefId: 'pref 005' }).prefId).toBe('PREF005') // as it was copied
  })

  test('is not offered under digits that are no SIRET, which a form took before it asked', async ({ db }) => {
    await aDecision(db, await aTown(db))
    await expect(withSiret(db, '00000000000035')).rejects.toThrow()
    await db.execute(sql`update settings set "values" = "values" || '{"siret": "00000000000035"}'`)
    expect(await exportDeliberations(db, origin)).toBeNull()
  })

  test('is empty while nothing was deliberated, and none while nobody could have', async ({ db }) => {
    await aTown(db)
    expect(await exportDeliberations(db, origin)).toBeNull()
    await withSiret(db, '00000000000034')
    expect(await exportDeliberations(db, origin)).toEqual([])
  })

  test('names the body that deliberated by its own SIRET, which is enough where the commune has none', async ({
    db,
  }) => {
    const town = await aTown(db)
    const siret = '21050085800019'
    const ofItsOwn = { kind: 'public-body', name: 'Régie des remontées', slug: 'regie', siret } as const
    const [body] = await db.insert(organisations).values(ofItsOwn).returning()
    await aDecision(db, town, { bodyId: body!.id })
    const by = { COLL_NOM: 'Régie des remontées', COLL_SIRET: siret }
    expect(await exportDeliberations(db, origin)).toMatchObject([by])
    await aDecision(db, town, { number: '2026-043' })
    expect(await exportDeliberations(db, origin), 'one of nobody').toBeNull()
    await withSiret(db, '00000000000034')
    expect(await exportDeliberations(db, origin)).toMatchObject([by, { COLL_SIRET: '00000000000034' }])
  })
})

describe('the rules of scdl-deliberations', () => {
  test('accept a row with and without its optional columns', () => {
    const bare = { BUDGET_ANNEE: '', BUDGET_NOM: '', PREF_DATE: '', DELIB_URL: '' }
    const noVote = { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' }
    expect(ScdlDeliberation.safeParse(row).success).toBe(true)
    expect(ScdlDeliberation.safeParse({ ...row, ...bare, ...noVote }).success).toBe(true)
    const thresholds = [
      { PREF_DATE: row.DELIB_DATE },
      { BUDGET_ANNEE: '2026/2027' },
      { VOTE_EFFECTIF: '9' },
      { VOTE_REEL: '0', VOTE_POUR: '0', VOTE_CONTRE: '0', VOTE_ABSTENTION: '0' },
    ]
    for (const just of thresholds)
      expect(ScdlDeliberation.safeParse({ ...row, ...just }).success, JSON.stringify(just)).toBe(true)
    for (const { code, first, name } of matters)
      expect(
        ScdlDeliberation.safeParse({
          ...row,
          DELIB_MATIERE_CODE: code,
          DELIB_MATIERE_NOM: `${first}/${name}`,
        }).success,
        code,
      ).toBe(true)
  })

  test.each([
    ['french-siret-value', { COLL_SIRET: '00000000000035' }],
    ['a date', { DELIB_DATE: '12/03/2026' }],
    ['the pattern of the code', { DELIB_MATIERE_CODE: '8' }],
    ['nomenclature-actes-value', { DELIB_MATIERE_NOM: 'montagne/pistes' }],
    ['cohesive-columns-value of the budget', { BUDGET_NOM: '' }],
    ['cohesive-columns-value of the budget, the other way', { BUDGET_ANNEE: '' }],
    ['year-interval-value', { BUDGET_ANNEE: '2027/2026' }],
    ['year-interval-value of one year', { BUDGET_ANNEE: '2026/2026' }],
    ['the pattern of a year', { BUDGET_ANNEE: 'en 2026' }],
    ['the pattern of a year, to its end', { BUDGET_ANNEE: '2026-2027' }],
    ['a SIRET of fourteen digits', { COLL_SIRET: '0000000000003' }],
    ['the pattern of the code, from its first sign', { DELIB_MATIERE_CODE: 'n8.4' }],
    ['the pattern of the code, to its last', { DELIB_MATIERE_CODE: '8.412' }],
    ['nomenclature-actes-value of the second level', { DELIB_MATIERE_NOM: 'urbanisme/' }],
    ['nomenclature-actes-value around the slash', { DELIB_MATIERE_NOM: 'urbanisme/ permis' }],
    ['digits', { VOTE_POUR: 'sept' }],
    ['digits alone', { VOTE_POUR: '7 voix' }],
    ['a number of the act', { DELIB_ID: '' }],
    ['an object of the act', { DELIB_OBJET: '' }],
    ['a name of the body', { COLL_NOM: '' }],
    ['cohesive-columns-value of the votes', { VOTE_CONTRE: '' }],
    ['compare-columns-value of the days', { PREF_DATE: '2026-03-11' }],
    ['compare-columns-value of the seats', { VOTE_EFFECTIF: '8' }],
    ['sum-columns-value', { VOTE_POUR: '8' }],
    ['an address', { DELIB_URL: 'decisions/1' }],
    ['no other column', { COMMENTAIRE: 'non' }],
  ])('refuse what breaks %s', (_, wrong) => {
    expect(ScdlDeliberation.safeParse({ ...row, ...wrong }).success).toBe(false)
  })
})
