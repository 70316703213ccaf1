import { z } from 'zod'
import { placeKinds } from '#app/lib/kinds.ts'
import type { Translated } from '#db/schema/index.ts'
import { written } from '../../written.ts'

const other = (max: number) => written().max(max).default('')

/** Degrees as they are typed: with a point or a comma, or not at all. */
export const degrees = (most: number) =>
  written()
    .max(24)
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed.replace(',', '.'))))
    .refine((value) => value === null || (Number.isFinite(value) && Math.abs(value) <= most), {
      params: { refusal: 'degrees-wrong' },
    })

/** A place as the desk's form says it. */
export const PlaceInput = z
  .object({
    fr: written().min(2).max(140),
    it: other(140),
    en: other(140),
    kind: z.enum(placeKinds),
    bodyId: z.uuid().optional(),
    latitude: degrees(90),
    longitude: degrees(180),
    altitude: z.coerce.number().int().min(-10).max(4_810).optional(),
    address: other(200),
    equipmentCode: z
      .string()
      .regex(/^([0-9]{8})?$/)
      .default(''),
    accessibleFr: other(600),
    accessibleIt: other(600),
    accessibleEn: other(600),
    closed: z.stringbool().default(false),
  })
  .superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) !== (longitude === null))
      context.addIssue({ code: 'custom', path: ['latitude'], params: { refusal: 'point-half' } })
  })
export type PlaceInput = z.output<typeof PlaceInput>

/** A short text in the languages in which it was written; null where it was not. */
export const translated = (fr: string, it: string, en: string): Translated | null =>
  fr ? { fr, ...(it && { it }), ...(en && { en }) } : null

/** The same for a place that is there already, with the revision at which its form was opened. */
export const PlaceChange = PlaceInput.safeExtend({ revision: z.coerce.number().int().min(1) })
