import { nameKey } from '#app/lib/texts/name-key.ts'
import type { Db } from '#db/client.ts'
import { officials, people, settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { montgenevre } from '#tests/town.ts'
import { act, nobody } from '../../act.ts'
import { join } from '../accounts/join.ts'
import { registerOrganisation } from '../organisations/register-organisation.ts'
import { DisplayName } from './display-name.ts'
import { nameFault, spelled } from './name-form.ts'
import { officeIn } from './office-names.ts'

describe('a name', () => {
  test.for([
    'Jean-Luc d’Arcy',
    "Chiara Dell'Acqua",
    'Bernard 05',
    'Владимир Иванов',
    'Ελένη Παπαδοπούλου',
    'Արմեն Սարգսյան',
    'გიორგი ბერიძე',
    'محمد علي',
    'مُحَمَّد',
    'میرزا علی‌زاده',
    'रक्‍षा देवी',
    'שרה כהן',
    '山田 太郎',
    'さくら',
    'マリー・ルイーズ',
    'Anna 山田さくら',
    '김 민수',
    'हिन्दी की माला',
    'สมชาย ใจดี',
    'தமிழ்ச்செல்வி',
    'Nguyễn Thị Hồng',
    'Nguye\u0302\u0303n Thi\u0323 Ho\u0302\u0300ng',
    'Rene\u0301 et Zoe\u0308',
    'ọ̀rúnmìlà Adé',
    'Ɛmma Ɔsei',
    'Kaʻiulani',
    'ᏣᎳᎩ ᎠᏂ',
  ])('may be written in one script of any kind, with the marks of its orthography: %s', (name) => {
    expect(nameFault(DisplayName.parse(name))).toBeNull()
    expect(DisplayName.parse(name)).toBe(name.normalize('NFC'))
  })

  test.for([
    ['Bernаrd Vallet', 'name-mixed'], // a Cyrillic а
    ['Օrcière Bernard', 'name-mixed'], // an Armenian Օ
    ['Jοhn Martin', 'name-mixed'], // a Greek ο
    ['Anna Ивановa', 'name-mixed'],
    ['Bernard ᴏrcière', 'name-not-accepted'],
    ['Sɴow white', 'name-not-accepted'],
    ['Z\u0351\u0352\u0353\u0354algo', 'name-not-accepted'],
    ['e\u0301\u0301\u0301mile', 'name-not-accepted'],
    ['\u0301milie', 'name-not-accepted'],
    ['a\u20DDb', 'name-not-accepted'],
    ['12 34', 'name-not-accepted'],
    ['💙💙', 'name-not-accepted'],
    ['\u2800\u2800\u2800', 'name-not-accepted'],
    ['<b>Anna</b>', 'name-not-accepted'],
  ] as const)('is refused where alphabets mix, marks pile up or nothing is read: %s', ([name, fault]) => {
    expect(nameFault(spelled(name))).toBe(fault)
  })

  test('that only looks like one is empty: fillers and zero-width signs are taken out', () => {
    for (const blank of ['ㅤㅤ', '\uFFA0\uFFA0', '\u200B\u200B\u200B', '\u202E\u202E', '\u2066\u2069'])
      expect(DisplayName.safeParse(blank).success).toBe(false)
    expect(DisplayName.parse('Ber\u200Bnard\u202E Roux\u3164')).toBe('Bernard Roux')
    expect(DisplayName.parse('Ber\u200Cnard \u200DRoux')).toBe('Bernard Roux')
    expect(DisplayName.parse('Ｂｅｒｎａｒｄ')).toBe('Bernard')
    expect(DisplayName.parse('Rene\u0301')).toBe('René')
  })

  test.for([
    'Bernаrd Օrcière', // Cyrillic а, Armenian Օ
    'Bernard ᴏrcière',
    'Bernard օrcière',
    'Bernɑrd Orcière',
    'BERNARD ORCIERE',
    'Bemard 0rcière',
    'Ｂernard Orciere',
    '𝐁ernard Orcière',
    'Bеrnаrd-Оrсiеrе',
    'Bern\u0430rd Orc\u0456\u00E8re',
    'Bernard\u200B Orcière',
  ])('has the key of whom it looks like: %s', (name) => {
    expect(nameKey(name)).toBe(nameKey('Bernard Orcière'))
  })

  test('has a key that tells scripts with vowel signs apart, and is the same in capitals', () => {
    expect(nameKey('कि')).not.toBe(nameKey('का'))
    expect(nameKey('がき')).not.toBe(nameKey('かき'))
    expect(nameKey('НИКОЛАЙ')).toBe(nameKey('Николай'))
    expect(nameKey('ÉLODIE M')).toBe(nameKey('Elodie m'))
    expect(nameKey('Marie')).not.toBe(nameKey('Mairie'))
  })
})

describe('the name of an office', () => {
  test.for([
    'Maire',
    'Le Maire',
    'LeMaire05',
    'M. le Maire',
    'Monsieur Maire',
    'Madame la maire',
    'Votre Maire',
    'Notre Commune',
    'Le Maire de Montgenèvre',
    'Jean le maire',
    'M a i r e',
    'M4ire',
    'Élue',
    'Élue Marie',
    'Marie, Elue'.replace(',', ''),
    'Elus',
    'Adjoint au sport',
    'Adj. Martin',
    'Conseillère municipale Anna',
    'Assessore',
    'Assessora Rossi',
    'Vicesindaco',
    'Vice Sindaco',
    'La Sindaca',
    'Signor Sindaco',
    'Mayor',
    'The Mayor',
    'Deputy Mayor Tom',
    'Councillor Smith',
    'Cllr Smith',
    'Administration',
    'Amministrazione',
    'Office du tourisme',
    'Office de Tourisme',
    'Ufficio turistico',
    'Mairie',
    'La mairie de Montgenèvre',
    'Commune de Montgenèvre',
    'Ville de Montgenèvre',
    'Préfecture',
    'Prefecture05',
    'Prefetto',
    'Modérateur',
    'M0dérateur',
    'moderation',
    'Compte Officiel',
    'Page Officielle',
    'Cordée',
    'Équipe Cordee',
    'Compte supprimé',
    'Ex Maire',
    'Pour Maire',
    'Trésorière',
    'Trésorier',
    'Tesoriere',
    'Treasurer',
    'Le Président',
    'Directeur général des services',
    'État civil',
    'Stato civile',
    'Premier magistrat',
    'Agent du guichet',
  ])('is nobody’s, in three languages, feminine, plural, short or without accents: %s', (name) => {
    expect(officeIn(name)).toEqual({ given: [] })
  })

  test.for([
    ['Jean Le Maire', 'Jean'],
    ['Anna Préfet', 'Anna'],
    ['Luc Commune', 'Luc'],
    ['Paul Officiel', 'Paul'],
    ['Jean LE MAIRE', 'Jean'],
    ['Jean Maire', 'Jean'],
    ['Chiara Sindaco', 'Chiara'],
    ['Tom Mayor', 'Tom'],
    ['Élise Lemaire', 'Élise'],
    ['Gérard Lo Prefetto', 'Gérard'],
  ])('is a surname behind a given name: %s', ([name, given]) => {
    expect(officeIn(name!)).toEqual({ given: [given] })
  })

  test.for([
    'Marie Martin',
    'Julien Alliey',
    'Le marcheur du col',
    'Communaux',
    'Elvire',
    'Modeste',
    'Cordelia',
    'Amaury Demaire',
  ])('is not seen where there is none: %s', (name) => {
    expect(officeIn(name)).toBeNull()
  })
})

describe('who wants a name', () => {
  test('that is refused is offered a free one close to it, or none where it names nobody', async ({ db }) => {
    const elected = await someone(db)
    await db.insert(officials).values({
      personId: elected.id,
      slug: 'elie-aubert',
      name: 'Élie Aubert',
      title: { fr: 'Maire' },
      delegation: { fr: '' },
      since: '2026-03-22',
    })
    await joins(db, 'Jean Martin')
    await expect(joins(db, 'Jean Martin')).rejects.toMatchObject({ code: 'name-taken', offered: 'Jean M.' })
    await joins(db, 'Jean M.')
    await expect(joins(db, 'Jean Martin')).rejects.toMatchObject({ offered: 'Jean M 2' })
    await expect(joins(db, 'Élie Maire')).rejects.toMatchObject({ code: 'name-reserved', offered: 'Élie M.' })
    await expect(joins(db, 'Élie M.')).resolves.toBeDefined()
    for (const name of ['Élue', 'Office du tourisme', 'Monsieur Maire', 'Bernаrd Vallet'])
      await expect(joins(db, name)).rejects.toSatisfy((refusal) => !(refusal as { offered?: string }).offered)
  })

  test('may be a Jean Le Maire, unless an official in office is a Jean', async ({ db }) => {
    await expect(joins(db, 'Jean Le Maire')).resolves.toBeDefined()
    await expect(joins(db, 'Jean Le Maire')).rejects.toMatchObject({ code: 'name-taken' })
    const elected = await someone(db)
    await db.insert(officials).values({
      personId: elected.id,
      slug: 'bernard-orciere',
      name: 'Bernard Orcière',
      title: { fr: 'Maire' },
      delegation: { fr: '' },
      since: '2026-03-22',
    })
    await expect(joins(db, 'Bernard Le Maire')).rejects.toMatchObject({ code: 'name-reserved' })
  })

  test('cannot be an official in office, with a title, an initial, a particle or in another language', async ({
    db,
  }) => {
    const elected = await someone(db)
    await db.insert(officials).values({
      personId: elected.id,
      slug: 'bernard-orciere',
      name: 'Bernard Orcière',
      title: { fr: 'Conseiller' },
      delegation: { fr: '' },
      since: '2026-03-22',
    })
    for (const name of [
      'Mme Orcière',
      'Monsieur Orcière',
      'M. B. 0rcière',
      'Bernard J. Orcière',
      'Bernard de Orcière',
      'Bernardo Orcière',
      'Orcière Jean Bernard',
    ])
      await expect(joins(db, name)).rejects.toMatchObject({ code: 'name-reserved' })
    for (const name of ['Marie Orcière', 'Bernard Roux', 'Mme Anna Orcière'])
      await expect(joins(db, name)).resolves.toBeDefined()
  })

  test('cannot be the commune, nor one of its bodies, whatever the letters', async ({ db }) => {
    await db.update(settings).set({ values: montgenevre })
    const agent = await someone(db, { roles: ['agent'] })
    await act(db, agent, (act) =>
      registerOrganisation(act, { kind: 'public-body', name: 'Régie des pistes de Montgenèvre' }),
    )
    for (const name of [
      'Montgenèvre',
      'Montgenevre',
      'Régie des pistes de M0ntgenèvre',
      'Regie-des-pistes-de-Montgenevre',
    ])
      await expect(joins(db, name)).rejects.toMatchObject({ code: 'name-reserved' })
  })

  test('meets another of the same skeleton in the database: the key is what is unique', async ({ db }) => {
    await joins(db, 'Вера') // Cyrillic, and read as Bepa
    await expect(joins(db, 'Bepa')).rejects.toMatchObject({ code: 'name-taken' })
    expect(await db.$count(people)).toBe(1)
  })
})

let n = 0
const joins = (db: Db, displayName: string) =>
  act(db, nobody, (act) =>
    join(act, { email: `nom${++n}@exemple.fr`, displayName, class: 'permanent', locale: 'fr' }),
  )
