import type { Geometry } from '#app/lib/formats/geometry.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { day, float, nullable, oneOf, read, shape, stored, text, uuid } from '#db/read/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { bulletinNow, stillSaid } from '../bulletins/said.ts'
import { isMeasured, type Site, WorksProperties } from './infos-travaux.ts'

const row = shape({
  id: uuid,
  title: text,
  text,
  fromOn: day,
  untilOn: day,
  body: text,
  siret: nullable(text),
  width: nullable(float),
  length: nullable(float),
  kind: nullable(oneOf(placeKinds)),
  geometry: nullable(stored<Geometry>()),
  latitude: nullable(float),
  longitude: nullable(float),
})

type Feature = { type: 'Feature'; id: string; geometry: Site; properties: WorksProperties }

/**
 * The works that bodies announce (bulletins that hold or are to come) as features of infos-travaux, one a place; and how many
 * the schema cannot hold: without a place, without its measures, or while the commune has not said its SIRET and whom to
 * call.
 */
export async function exportWorks(db: Db): Promise<{ features: Feature[]; without: number }> {
  const [settings, found] = await Promise.all([
    settingsOf(db),
    read(db, row)`
      select v.id, v.titles ->> 'fr' as title, v.texts ->> 'fr' as text, city_day(v."from") as "fromOn",
        city_day(v.until - interval '1 second') as "untilOn", o.name as body, o.siret, v.works_width as width,
        v.works_length as length, p.kind, p.geometry, p.latitude, p.longitude
      from ${bulletinNow} left join bulletin_places x on x.version_id = v.id left join places p on p.id = x.place_id
      where ${stillSaid} and v.category = 'works' order by v."from", v.id, p.slug limit 2000`,
  ])
  const { siret, contactEmail, phone, communeName } = settings
  const features = found.flatMap((site): Feature[] => {
    const geometry = site.geometry ?? pointOf(site)
    const { data } = WorksProperties.safeParse({
      ...{ organisation: site.body.slice(0, 100), siret: site.siret ?? siret },
      ...{ prenom: 'Services', nom: 'techniques', mail: contactEmail },
      telephone: phone.replaceAll(/[^\d+]/g, ''),
      ...{ titre: site.title.slice(0, 100), resume: site.text.replaceAll(/\s+/g, ' ').slice(0, 200) },
      ...{ date_debut: site.fromOn, date_fin: site.untilOn },
      ...{ categorie: site.kind === 'road' ? 'VOIRIE' : 'AUTRE', autorite: `Commune de ${communeName}` },
      validation: true,
      ...(site.width === null ? {} : { largeur: site.width }),
      ...(site.length === null ? {} : { longueur: site.length }),
    })
    if (!data || !geometry || !isMeasured(geometry, data)) return []
    return [{ type: 'Feature', id: site.id, geometry, properties: data }]
  })
  return { features, without: found.length - features.length }
}

const pointOf = ({
  latitude,
  longitude,
}: {
  latitude: number | null
  longitude: number | null
}): Site | null =>
  latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }
