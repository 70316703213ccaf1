import { z } from 'zod'
import type { Geometry, Position } from '#app/lib/formats/geometry.ts'
import { isSiret } from '#app/lib/money/siret.ts'

/**
 * What the schema infos-travaux 0.0.2 (schema.data.gouv.fr) asks of one site of works. Whom to call is an office, never a
 * person; the name of the commune, which it limits to five letters, is left out, and so a shape or a point is always given.
 */
export const WorksProperties = z.strictObject({
  organisation: z.string().min(1).max(100),
  siret: z
    .string()
    .regex(/^[0-9]{14}$/)
    .refine(isSiret),
  prenom: z.literal('Services'),
  nom: z.literal('techniques'),
  mail: z.email(),
  telephone: z.string().regex(/^\+?[0-9]+$/),
  titre: z.string().min(1).max(100),
  resume: z
    .string()
    .max(200)
    .regex(/^(.*)$/),
  date_debut: z.iso.date(),
  date_fin: z.iso.date(),
  categorie: z.enum(['VOIRIE', 'AUTRE']),
  autorite: z.string().min(1),
  validation: z.literal(true),
  largeur: z.number().positive().optional(),
  longueur: z.number().positive().optional(),
})
export type WorksProperties = z.output<typeof WorksProperties>

/** Where works are: the shape of a place, else its point. */
export type Site = Geometry | { type: 'Point'; coordinates: Position }

/** Whether a shape may stand with these measures: a point needs its length and width, a line its width. */
export const isMeasured = ({ type }: Site, { longueur, largeur }: Partial<WorksProperties>): boolean => {
  if (type === 'Point') return longueur !== undefined && largeur !== undefined
  return type === 'Polygon' || largeur !== undefined
}
