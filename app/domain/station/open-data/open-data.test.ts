import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { noon } from '#tests/fixtures/participation.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { aBulletin } from '#tests/fixtures/station/bulletins.ts'
import { settingsOf } from '../../commune/index.ts'
import { exportEquipment } from './export-equipment.ts'
import { exportWorks } from './export-works.ts'
import { equipmentLines } from './scdl-equipements.ts'

const origin = 'https://commune.example'
const point = { latitude: '44.93', longitude: '6.72' }

/** As an administrator filled them in. */
async function named(db: Db) {
  const values = {
    ...(await settingsOf(db)),
    ...{ communeName: 'Montgenèvre', inseeCode: '05085', postalCode: '05100', siret: '00000000000034' },
    ...{ phone: '04 65 71 00 05', contactEmail: 'mairie@commune.example' },
  }
  await db.insert(settings).values({ values }).onConflictDoUpdate({ target: settings.only, set: { values } })
}

describe('equipment as scdl-equipements', () => {
  test('is what has a code of eight digits and a point; the rest is counted', async ({ db }) => {
    const body = await aBody(db)
    expect(await exportEquipment(db, origin)).toBeNull()
    await named(db)
    const code = { equipmentCode: '01010401', ...point }
    await aPlace(db, body, { fr: 'Mairie', kind: 'town-hall', address: '12 bis, place de l’Œuvre', ...code })
    await aPlace(db, body, { fr: 'Mairie annexe', kind: 'town-hall', ...code })
    await aPlace(db, body, { fr: 'Sans point', equipmentCode: '01010401' })
    await aPlace(db, body, { fr: 'Sans code', ...point })
    const { rows, without } = (await exportEquipment(db, origin))!
    expect(without).toBe(2)
    expect(rows).toMatchObject([
      {
        ...{ EQUIP_UID: '05085-01010401-001', EQUIP_THEME: 'Equipement administratif', EQUIP_LAT: '44.93' },
        ...{ ADR_NUMERO: '12 bis', ADR_NOMVOIE: "place de l'Oeuvre", ADR_COMMUNE: 'Montgenèvre' },
      },
      { EQUIP_UID: '05085-01010401-002', ADR_NUMERO: '99999', ADR_NOMVOIE: 'Mairie annexe' },
    ])
    // A number to call keeps its sign: it is digits alone.
    expect(equipmentLines([{ ...rows[0]!, EQUIP_TEL: '+33 465710005' }])).toContain(',+33 465710005,')
  })
})

describe('works as infos-travaux', () => {
  test('are those that a bulletin announces, with an office to call; what is not measured is counted', async ({
    db,
  }) => {
    const body = await aBody(db)
    await db.execute(sql`update city_clock set ahead = ${noon.toISOString()}::timestamptz - now()`)
    const { id } = await aPlace(db, body, { fr: 'Rue principale', kind: 'road', ...point })
    const works = { category: 'works' as const, places: [id] }
    await aBulletin(db, body, { ...works, worksLength: '240', worksWidth: '1,5' })
    await aBulletin(db, body, works)
    await aBulletin(db, body, { category: 'works' })
    await aBulletin(db, body, { category: 'road', places: [id] })
    expect(await exportWorks(db)).toEqual({ features: [], without: 3 })
    await named(db)
    const { features, without } = await exportWorks(db)
    expect(without).toBe(2)
    expect(features).toMatchObject([
      {
        geometry: { type: 'Point', coordinates: [6.72, 44.93] },
        properties: {
          ...{ prenom: 'Services', nom: 'techniques', telephone: '0465710005', siret: '00000000000034' },
          ...{ date_debut: '2027-03-10', categorie: 'VOIRIE', longueur: 240, largeur: 1.5 },
        },
      },
    ])
  })
})
