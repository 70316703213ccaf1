import { z } from 'zod'

/** A day of a form, or none. What stands before any calendar that we keep is a slip, and PostgreSQL knows no year zero. */
export const typedDay = z.union([z.literal(''), z.iso.date().refine((day) => day >= '1900')]).default('')

/** An hour of a form by the commune's clocks, or none; browsers may add its seconds. */
export const typedTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(:\d\d)?)?$/)
  .default('')
  .transform((typed) => typed.slice(0, 5))
