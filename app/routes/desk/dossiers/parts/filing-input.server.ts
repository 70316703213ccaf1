import { z } from 'zod'
import { FileInput } from '#app/domain/dossiers/index.ts'

/** The form of a filing: the day, the sending, and the revision that was looked at. */
export const FilingInput = FileInput.extend({ revision: z.coerce.number().int() })
