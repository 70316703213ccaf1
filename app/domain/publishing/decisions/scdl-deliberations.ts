import { z } from 'zod'
import { isSiret } from '#app/lib/money/siret.ts'
import { nomenclature } from './matters.ts'

/**
 * One row of the export, with the columns and the rules of scdl-deliberations 2.1.5 (schema.data.gouv.fr), its custom
 * checks included: those of the Table Schema, and those that only Validata knows.
 */
const count = z.string().regex(/^(\d+)?$/)
const day = z.iso.date()
const firstNames = Object.values(nomenclature).map(({ name }) => name as string)

export const ScdlDeliberation = z
  .strictObject({
    COLL_NOM: z.string().min(1),
    COLL_SIRET: z
      .string()
      .regex(/^\d{14}$/)
      .refine(isSiret),
    DELIB_ID: z.string().min(1),
    DELIB_DATE: day,
    DELIB_MATIERE_CODE: z.string().regex(/^\d\.\d{1,2}$/),
    // nomenclature-actes-value: the first name is one of the nine, and no space stands around the slash.
    DELIB_MATIERE_NOM: z.string().refine((name) => {
      const [first = '', second = ''] = name.split('/')
      return firstNames.includes(first) && second.length > 0 && second.trim() === second
    }),
    DELIB_OBJET: z.string().min(1),
    BUDGET_ANNEE: z.string().regex(/^(\d{4}(\/\d{4})?)?$/),
    BUDGET_NOM: z.string(),
    PREF_ID: z.string(),
    PREF_DATE: z.union([z.literal(''), day]),
    VOTE_EFFECTIF: count,
    VOTE_REEL: count,
    VOTE_POUR: count,
    VOTE_CONTRE: count,
    VOTE_ABSTENTION: count,
    DELIB_URL: z.union([z.literal(''), z.url()]),
  })
  .superRefine((row, context) => {
    const wrong = (column: string, message: string) =>
      context.addIssue({ code: 'custom', path: [column], message })
    // cohesive-columns-value: all of them or none.
    if (!row.BUDGET_ANNEE !== !row.BUDGET_NOM) wrong('BUDGET_NOM', 'year and name go together')
    const [from = '', to] = row.BUDGET_ANNEE.split('/')
    if (to !== undefined && to <= from) wrong('BUDGET_ANNEE', 'the interval goes forward')
    if (row.PREF_DATE && row.PREF_DATE < row.DELIB_DATE) wrong('PREF_DATE', 'not before the act')
    const votes = [row.VOTE_EFFECTIF, row.VOTE_REEL, row.VOTE_POUR, row.VOTE_CONTRE, row.VOTE_ABSTENTION]
    if (votes.every((vote) => vote === '')) return
    if (votes.some((vote) => vote === '')) return wrong('VOTE_EFFECTIF', 'all counts or none')
    const [members = 0, voted = 0, ...choices] = votes.map(Number)
    if (members < voted) wrong('VOTE_REEL', 'more votes than seats')
    if (choices.reduce((sum, one) => sum + one, 0) !== voted) wrong('VOTE_REEL', 'the choices do not add up')
  })
export type ScdlDeliberation = z.output<typeof ScdlDeliberation>

/** The header of the file, in the order of the official schema. */
export const scdlColumns = Object.keys(ScdlDeliberation.shape) as (keyof ScdlDeliberation)[]
