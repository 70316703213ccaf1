import { z } from 'zod'
import { type CsvForm, csvLine } from '#app/lib/formats/csv.ts'
import type { PlaceKind } from '#app/lib/kinds.ts'
import { isSiret } from '#app/lib/money/siret.ts'

const themes = [
  'Equipement administratif',
  'Equipement de justice',
  'Equipement sanitaire',
  "Equipement social et d'animation",
  'Equipement sportif et de loisirs',
  "Equipement d'enseignement",
  'Equipement cultuel',
  'Equipement culturel',
  'Equipement de mobilité',
  'Autre équipement',
] as const
type Theme = (typeof themes)[number]

/** Under which theme of the schema a kind of place stands, and what it is called there. */
export const asEquipment: Record<PlaceKind, { theme: Theme; type: string }> = {
  lift: { theme: 'Equipement sportif et de loisirs', type: 'Remontée mécanique' },
  piste: { theme: 'Equipement sportif et de loisirs', type: 'Piste de ski' },
  'cross-country': { theme: 'Equipement sportif et de loisirs', type: 'Domaine de ski de fond' },
  trail: { theme: 'Equipement sportif et de loisirs', type: 'Sentier' },
  'car-park': { theme: 'Equipement de mobilité', type: 'Parking' },
  road: { theme: 'Equipement de mobilité', type: 'Route' },
  'bus-stop': { theme: 'Equipement de mobilité', type: 'Arrêt de transport en commun' },
  pool: { theme: 'Equipement sportif et de loisirs', type: 'Piscine' },
  rink: { theme: 'Equipement sportif et de loisirs', type: 'Patinoire' },
  sport: { theme: 'Equipement sportif et de loisirs', type: 'Equipement sportif' },
  nursery: { theme: "Equipement social et d'animation", type: 'Crèche' },
  school: { theme: "Equipement d'enseignement", type: 'Ecole' },
  health: { theme: 'Equipement sanitaire', type: 'Centre de santé' },
  'town-hall': { theme: 'Equipement administratif', type: 'Mairie' },
  culture: { theme: 'Equipement culturel', type: 'Equipement culturel' },
  waste: { theme: 'Autre équipement', type: 'Déchèterie' },
  hamlet: { theme: 'Autre équipement', type: 'Hameau' },
  square: { theme: 'Autre équipement', type: 'Place' },
  building: { theme: 'Autre équipement', type: 'Bâtiment' },
  other: { theme: 'Autre équipement', type: 'Autre équipement' },
}

/** One row of the export, with the columns and the rules of scdl-equipements 0.1.5 (schema.data.gouv.fr). */
export const ScdlEquipment = z.strictObject({
  COLL_NOM: z.string().min(1),
  COLL_SIRET: z
    .string()
    .regex(/^\d{14}$/)
    .refine(isSiret),
  EQUIP_UID: z
    .string()
    .max(18)
    .regex(/^[0-9A-B]{5}-[0-9]{8}-[0-9]{3}$/),
  EQUIP_THEME: z.enum(themes),
  EQUIP_CODE: z.string().min(1).max(12),
  EQUIP_TYPE: z.string().min(1),
  EQUIP_NOM: z.string().min(1),
  ADR_NUMERO: z.string().min(1),
  ADR_NOMVOIE: z
    .string()
    .min(3)
    .regex(/^[a-zA-Z0-9\-'\s\u00C0-\u00FF]+$/),
  ADR_CODEPOSTAL: z.string().min(1).max(5),
  ADR_COMMUNE: z.string().regex(/^[A-Za-z\s\-\u00C0-\u00FF]+$/),
  ADR_CLE_INTEROP: z.literal(''),
  ERP_ID: z.literal(''),
  ERP_TYPE: z.literal(''),
  ERP_CATEGORIE: z.literal(''),
  EQUIP_LAT: z.string().regex(/^-?\d{1,2}(\.\d+)?$/),
  EQUIP_LONG: z.string().regex(/^-?\d{1,3}(\.\d+)?$/),
  EQUIP_OUVERTURE: z.string(),
  EQUIP_TEL: z.string().max(13),
  EQUIP_EMAIL: z.literal(''),
  EQUIP_WEB: z.url(),
})
export type ScdlEquipment = z.output<typeof ScdlEquipment>

/** The header of the file, in the order of the official schema. */
const columns = Object.keys(ScdlEquipment.shape) as (keyof ScdlEquipment)[]

/** The file, header and all. A number to call is digits alone: no spreadsheet runs it, and its sign stays as it is. */
export const equipmentLines = (rows: readonly ScdlEquipment[], form?: CsvForm): string =>
  [
    csvLine(columns, form),
    ...rows.map((row) =>
      csvLine(
        columns.map((column) => (column === 'EQUIP_TEL' ? { decimal: row[column] } : row[column])),
        form,
      ),
    ),
  ].join('')
