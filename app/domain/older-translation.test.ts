import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, places, services } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { aDesk, aDossier, on, published } from '#tests/fixtures/dossiers.ts'
import { anOfficial, noon } from '#tests/fixtures/participation.ts'
import { aBody, aPlace, aService } from '#tests/fixtures/station/bodies.ts'
import { aBulletin, bulletinSaid } from '#tests/fixtures/station/bulletins.ts'
import { act } from './act.ts'
import { publishedDossier, saveDossier } from './dossiers/index.ts'
import { officialFigures } from './participation/index.ts'
import { bulletinAt, correctBulletin, placeAt, serviceAt } from './station/index.ts'

/** Each kind of text that changes while it is public, as its commands write it: in French, in Italian or both. */
const kinds: Record<
  string,
  (db: Db) => Promise<{
    write: (fr: string, it: string) => Promise<unknown>
    isOlder: (locale: 'fr' | 'it') => Promise<boolean | undefined>
  }>
> = {
  dossier: async (db) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    let revision = 1
    return {
      write: async (summary, it) => {
        const of = (title: string, summary: string) => ({ title, summary, object: title })
        const texts = { fr: of('Passerelle', summary), it: of('Passerella', it) }
        const content = aDossier(desk, { texts })
        const saved = await act(
          db,
          desk.town.agent,
          (deed) => saveDossier(deed, { slug, revision, content }),
          on('2027-04-01'),
        )
        revision = saved.revision
      },
      isOlder: async (locale) => (await publishedDossier(db, slug, locale))?.olderThanSource,
    }
  },
  service: async (db) => {
    const { id, slug } = await aService(db, await aBody(db), { aboutFr: 'Un.', aboutIt: 'Uno.' })
    return {
      write: (fr, it) => db.update(services).set({ about: { fr, it } }).where(eq(services.id, id)),
      isOlder: async (locale) => (await serviceAt(db, slug, locale))?.olderThanSource,
    }
  },
  place: async (db) => {
    const { id, slug } = await aPlace(db, await aBody(db))
    return {
      write: (fr, it) => db.update(places).set({ accessibility: { fr, it } }).where(eq(places.id, id)),
      isOlder: async (locale) => (await placeAt(db, slug, locale))?.olderThanSource,
    }
  },
  official: async (db) => {
    const { id } = await anOfficial(db)
    return {
      write: (fr, it) =>
        db.update(officials).set({ delegation: { fr, it } }).where(eq(officials.personId, id)),
      isOlder: async (locale) => (await officialFigures(db))[0]?.older.some((one) => one.endsWith(locale)),
    }
  },
  bulletin: async (db) => {
    const body = await aBody(db)
    const { slug } = await aBulletin(db, body)
    let revision = 1
    return {
      write: (textFr, textIt) =>
        act(
          db,
          body.agent,
          (deed) =>
            correctBulletin(deed, {
              ...bulletinSaid(body, { textFr, it: 'Strada del Colle', textIt }),
              ...{ slug, revision: revision++ },
            }),
          noon,
        ),
      isOlder: async (locale) => (await bulletinAt(db, slug, locale))?.olderThanSource,
    }
  },
}

test.for(Object.entries(kinds))(
  'the translation of a %s says that the French has changed since, until it is written anew',
  async ([, made], { db }) => {
    const { write, isOlder } = await made(db)
    await write('Fermé le lundi.', 'Chiuso il lunedì.')
    expect(await isOlder('it'), 'both were written').toBe(false)
    await write('Fermé le mardi.', 'Chiuso il lunedì.')
    expect([await isOlder('it'), await isOlder('fr')], 'the French alone').toEqual([true, false])
    await write('Fermé le mardi.', 'Chiuso il martedì.')
    expect(await isOlder('it'), 'the Italian too').toBe(false)
  },
)
