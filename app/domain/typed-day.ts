import { z } from 'zod'

/**
 * A civil day that somebody typed. What stands before any calendar that we keep is a slip, and PostgreSQL knows no year
 * zero, which ISO 8601 does.
 */
export const dayTyped = () => z.iso.date().refine((typed) => typed >= '1900')

/** A day of a form, or none. */
export const typedDay = z.union([z.literal(''), dayTyped()]).default('')

/** An hour of a form by the commune's clocks, or none; browsers may add its seconds. */
export const typedTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(:\d\d)?)?$/)
  .default('')
  .transform((typed) => typed.slice(0, 5))
