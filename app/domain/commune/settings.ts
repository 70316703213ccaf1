import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { personClasses } from '#app/lib/kinds.ts'
import { isVatNumber, writtenVatNumber } from '#app/lib/money/vat-number.ts'
import { unnamed } from '#app/lib/texts/unnamed.ts'
import type { Db } from '#db/client.ts'
import { settings as table } from '#db/schema/index.ts'
import { copiedCode } from '../copied-code.ts'
import { emailAddress } from '../email-address.ts'
import { Refusal } from '../refusal.ts'
import { dayTyped } from '../typed-day.ts'
import { written } from '../written.ts'

const line = written().max(200)
const words = written().max(4000)
/** A code of the State's, as people copy it: its figures in groups, its letters small. */
const code = (form: RegExp) => copied().refine((typed) => form.test(typed))
export const copied = () => z.string().overwrite((typed) => copiedCode(typed).toUpperCase())
/** A number of a form, whose decimals stand behind a point or a comma. */
const degrees = (most: number) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' ? typed.replace(',', '.') : typed),
    z.number().min(-most).max(most).optional(),
  )

/** What a commune may change without a programmer. Each has a default that is true of a fresh install, wherever it is. */
export const Settings = z.object({
  communeName: line.min(1).default(unnamed),
  inseeCode: code(/^\d[\dAB]\d{3}$/).optional(),
  postalCode: code(/^\d{5}$/).optional(),
  /** Of its centre, from which a project's place is told. */
  latitude: degrees(90),
  longitude: degrees(180),
  siren: code(/^\d{9}$/).optional(),
  /** Of the mairie: who adopts the acts, in the open data. */
  siret: code(/^\d{14}$/).optional(),
  /**
   * Who controls the legality of the acts, by its code in scdl-deliberations: préfecture, sous-préfecture (with its
   * arrondissement) or SGAR, after the département on three characters.
   */
  prefId: code(/^((PREF|SGAR)(0\d{2}|02[AB]|9[78]\d)|SPREF(0\d{2}|02[AB]|9[78]\d)\d)$/).optional(),
  /** Needed to invoice what is sold with VAT: sponsoring. */
  vatNumber: z
    .string()
    .transform(writtenVatNumber)
    .refine(isVatNumber, { params: { refusal: 'vat-number-wrong' } })
    .optional(),
  address: line.default(''),
  phone: line.default(''),
  contactEmail: emailAddress().optional(),
  /** Whom to call from the mountain and from the runs: said before anybody reports what is urgent. */
  mountainRescuePhone: line.default(''),
  pisteRescuePhone: line.default(''),
  publicationDirector: line.default(''),
  hostName: line.default(''),
  hostAddress: line.default(''),
  hostPhone: line.default(''),
  dpoName: line.default(''),
  dpoEmail: emailAddress().optional(),
  /** Cells under this number are not published (VOTES.md: a commune of 460 makes small cells identifying). */
  suppressionThreshold: z.number().int().min(3).max(20).default(5),
  /** CGCT L1111-10 III, in percent. */
  ownShareRate: z.number().int().min(0).max(100).default(20),
  /** What a gift may bring its giver: in percent of it, and in euros a year (BOI-IR-RICI-250-20; revalued by law). */
  counterpartRate: z.number().int().min(0).max(25).default(25),
  counterpartYearly: z.number().int().min(0).max(500).default(73),
  /** Months for which what a giver said for her reward is kept once it left: two years is the legal guarantee. */
  deliveryMonths: z.number().int().min(1).max(60).default(24),
  /** Days within which the officials promise to answer. */
  answerDays: z.number().int().min(1).max(60).default(15),
  appealDays: z.number().int().min(1).max(60).default(10),
  /** Verified supports, of these classes, that oblige the commune to examine a proposal: as they are when it is published. */
  proposalThreshold: z.number().int().min(1).max(5_000).default(20),
  proposalClasses: z.array(z.enum(personClasses)).min(1).max(5).default(['permanent', 'secondary']),
  /** Days within which it is examined; months after which one without its threshold ends. */
  proposalDays: z.number().int().min(1).max(180).default(30),
  proposalMonths: z.number().int().min(1).max(36).default(12),
  /** Code électoral L52-1: promotion rests in the six months before municipal elections. */
  preElection: z.boolean().default(false),
  /** In which the site offers itself beside French, its source. */
  languages: z
    .array(z.enum(['it', 'en']))
    .max(2)
    .default(['it', 'en']),
  /** Only a valid audit lets the commune claim more (RGAA 4.1.2). */
  accessibilityState: z.enum(['none', 'partial', 'full']).default('none'),
  accessibilityAuditOn: dayTyped().optional(),
  accessibilityAuditBy: line.default(''),
  /** Share of the applicable RGAA criteria that the audit found respected, in percent. */
  accessibilityRate: z.number().int().min(0).max(100).optional(),
  /** What is not accessible yet, and why (arrêté du 20 septembre 2019). */
  accessibilityNote: words.default(''),
})
export type Settings = z.infer<typeof Settings>

type InForce = Settings & { revision: number }

/** The settings in force; what was never changed has its default. */
export async function settingsOf(db: Db): Promise<InForce> {
  return (await frameOf(db)).settings
}

/** What every page stands in: the settings, and the city's minute, in one query; `at` is the instant in it. */
export async function frameOf(db: Db): Promise<{ settings: InForce; now: Date; at: Date }> {
  const [row] = await db
    .select({ values: table.values, revision: table.revision, now: sql<string>`city_now()` })
    .from(table)
  const { values, revision, now } = row! // one row, written by the migration
  const at = new Date(now)
  return { settings: { ...Settings.parse(values), revision }, now: wholeMinute(at), at }
}

/** What stays for ever bears the commune's name: refused (`commune-unnamed`) while nobody has said it. */
export async function mustBeNamed(db: Db): Promise<void> {
  const { communeName } = await settingsOf(db)
  if (communeName === unnamed) throw new Refusal('commune-unnamed')
}
