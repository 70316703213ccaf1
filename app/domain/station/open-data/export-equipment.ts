import { pathsIn } from '#app/lib/addresses/paths.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { float, int, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { asEquipment, ScdlEquipment } from './scdl-equipements.ts'

const row = shape({
  slug: text,
  name: text,
  kind: oneOf(placeKinds),
  code: text,
  order: int,
  address: text,
  latitude: nullable(float),
  longitude: nullable(float),
  hours: nullable(text),
  phone: nullable(text),
})

/**
 * The places in use as rows of scdl-equipements, and how many the schema cannot hold: those without a code of eight digits of
 * the national nomenclature, without a point, or whose address it does not take. Null while the commune has not said its
 * SIRET, its code and its postcode. `origin` begins the address of each.
 */
export async function exportEquipment(
  db: Db,
  origin: string,
): Promise<{ rows: ScdlEquipment[]; without: number } | null> {
  const [{ siret, inseeCode, postalCode, communeName }, found] = await Promise.all([
    settingsOf(db),
    read(db, row)`
      select p.slug, p.names ->> 'fr' as name, p.kind, p.equipment_code as code, p.address, p.latitude, p.longitude,
        row_number() over (partition by p.equipment_code order by p.id)::int as "order",
        case when s.n = 1 then s.hours end as hours, case when s.n = 1 then s.phone end as phone
      from places p left join lateral (
        select count(*)::int as n, min(s.phone) as phone, min(n.hours) as hours from services s
        left join service_seasons n on n.service_id = s.id and city_today() between n.from_on and n.until_on
        where s.place_id = p.id and s.closed_at is null) s on true
      where p.closed_at is null order by p.slug limit 5000`,
  ])
  if (!siret || !inseeCode || !postalCode) return null
  const rows = found.flatMap((place) => {
    const { code, latitude, longitude, kind } = place
    if (!/^\d{8}$/.test(code) || latitude === null || longitude === null || place.order > 999) return []
    const { number, street } = addressOf(place.address || place.name)
    const numbered = `${code}-${String(place.order).padStart(3, '0')}`
    const { data } = ScdlEquipment.safeParse({
      ...{ COLL_NOM: `Commune de ${communeName}`, COLL_SIRET: siret, EQUIP_UID: `${inseeCode}-${numbered}` },
      ...{ EQUIP_THEME: asEquipment[kind].theme, EQUIP_CODE: numbered, EQUIP_TYPE: asEquipment[kind].type },
      ...{ EQUIP_NOM: place.name, ADR_NUMERO: number, ADR_NOMVOIE: street, ADR_CODEPOSTAL: postalCode },
      ...{ ADR_COMMUNE: plainLetters(communeName), ADR_CLE_INTEROP: '' },
      ...{ ERP_ID: '', ERP_TYPE: '', ERP_CATEGORIE: '' },
      ...{ EQUIP_LAT: String(latitude), EQUIP_LONG: String(longitude), EQUIP_OUVERTURE: place.hours ?? '' },
      ...{ EQUIP_TEL: phoneOf(place.phone ?? ''), EQUIP_EMAIL: '' },
      EQUIP_WEB: `${origin}${pathsIn('fr').place(place.slug).show}`,
    })
    return data ?? []
  })
  return { rows, without: found.length - rows.length }
}

/** `12 bis rue de la Poste` has a number; what has none is 99999 there. */
function addressOf(address: string): { number: string; street: string } {
  const [, number, street] = /^(\d{1,4}(?: (?:bis|ter|quater))?)[ ,]+(.*)$/i.exec(address) ?? []
  return { number: number ?? '99999', street: plainLetters(street ?? address) }
}

/** In the letters that the schema takes: no curved apostrophe, no œ, nothing between words but spaces and hyphens. */
const plainLetters = (text: string) =>
  text
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll(/[^a-zA-Z0-9\-'\s\u00C0-\u00FF]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A French number as the schema writes it, `+33 492210000`; any other is left out. */
function phoneOf(phone: string): string {
  const digits = phone.replaceAll(/[^\d+]/g, '').replace(/^(?:\+33|0033|0)/, '')
  return /^[1-9]\d{8}$/.test(digits) ? `+33 ${digits}` : ''
}
