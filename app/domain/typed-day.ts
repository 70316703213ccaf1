import { z } from 'zod'
import { typedDayOf } from '#app/lib/days/typed-day-of.ts'
import { readersLanguage } from './amount.ts'

/**
 * A civil day that somebody typed, as its picker sends it or, where none is, as people of her language write it: ISO
 * 8601 once read. What stands before any calendar that we keep is a slip, and PostgreSQL knows no year zero, which ISO
 * 8601 does.
 */
export const dayTyped = () =>
  z
    .string()
    .overwrite((typed) => typedDayOf(typed, readersLanguage()))
    .check(z.iso.date({ abort: true }))
    .refine((typed) => typed >= '1900')

/** A day of a form, or none. */
export const typedDay = z.union([z.literal(''), dayTyped()]).default('')

/** An hour of a form by the commune's clocks, or none; browsers may add its seconds. */
export const typedTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(:\d\d)?)?$/)
  .default('')
  .transform((typed) => typed.slice(0, 5))
