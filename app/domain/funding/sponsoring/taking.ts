import { z } from 'zod'
import { isSiret } from '#app/lib/money/siret.ts'
import { isVatNumber, writtenVatNumber } from '#app/lib/money/vat-number.ts'
import { copiedCode } from '../../copied-code.ts'
import { emailAddress } from '../../email-address.ts'
import { written } from '../../written.ts'

const line = (max: number) => written().max(max)

/** Whom the invoice is for, as it will print it. */
export const Billing = z.object({
  name: line(160).min(2),
  address: line(400)
    .min(8)
    .overwrite((typed) => typed.replaceAll('\r\n', '\n')),
  /** Empty: the organisation's own; another establishment of the same business has the same first nine figures. */
  siret: z
    .string()
    .default('')
    .transform(copiedCode)
    .refine((siret) => siret === '' || isSiret(siret), { params: { refusal: 'siret-wrong' } }),
  /** Empty for whoever has none (CGI art. 293 B). */
  vatNumber: z
    .string()
    .max(40)
    .default('')
    .transform(writtenVatNumber)
    .refine((number) => number === '' || isVatNumber(number), { params: { refusal: 'vat-number-wrong' } }),
  email: emailAddress(),
})
export type Billing = z.output<typeof Billing>

// A link on a public page: no other scheme, no name and password in it.
const website = z
  .union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300)])
  .default('')
  .refine((url) => url === '' || new URL(url).username === '', { params: { refusal: 'website-wrong' } })

/** What a business says when it takes a package. `clientKey` is made by the form: sent twice, it is one sponsorship. */
export const Taking = z.object({
  organisationId: z.uuid(),
  billing: Billing,
  website,
  /** What the logo shows, for those who do not see it; needed with a logo. */
  logoAlt: line(200).default(''),
  clientKey: z.string().regex(/^[\w-]{8,64}$/),
})
export type Taking = z.output<typeof Taking>
