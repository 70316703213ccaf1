import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, cents, id, instant, word } from '../columns.ts'
import { files } from './commune.ts'
import { campaigns } from './funding.ts'
import { organisations, people, type Translated } from './people.ts'
import { projects } from './projects.ts'

/** What a sponsor gets and pays: a service with VAT, apart from gifts. */
export const sponsorPackages = pgTable(
  'sponsor_packages',
  {
    id: id(),
    slug: text().notNull().unique(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    /** The campaign that it goes with, if any: one of the same project. */
    campaignId: uuid(),
    title: jsonb().$type<Translated>().notNull(),
    benefits: jsonb().$type<Translated>().notNull(),
    /** Without tax. */
    price: cents().notNull(),
    /** In hundredths of a percent: 2000 is 20 %. */
    vatRate: integer().notNull().default(2000),
    /** By which text no VAT is due, as the invoice must say (CGI annexe II art. 242 nonies A, I 12°); empty at any other rate. */
    vatExemption: text().notNull().default(''),
    quantity: integer(),
    /** Kept by a trigger on `sponsorships`, as for rewards. */
    taken: integer().notNull().default(0),
    closesAt: instant(),
    preparedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    offeredAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('packages_of_project').on(t.projectId),
    foreignKey({
      name: 'package_and_campaign_of_one_project',
      columns: [t.campaignId, t.projectId],
      foreignColumns: [campaigns.id, campaigns.projectId],
    }),
    check('a_package_costs_something', sql`${t.price} > 0`),
    check('a_vat_rate', sql`${t.vatRate} between 0 and 10000`),
    check('no_vat_says_why', sql`(${t.vatRate} = 0) = (${t.vatExemption} <> '')`),
    check(
      'package_within_its_number',
      sql`${t.taken} >= 0 and ${t.taken} <= coalesce(${t.quantity}, ${t.taken})`,
    ),
  ],
)
export type SponsorPackage = typeof sponsorPackages.$inferSelect

export const sponsorshipStates = ['started', 'released', 'paid', 'refunding', 'refunded'] as const
export type SponsorshipState = (typeof sponsorshipStates)[number]

/** A business that took a package. Its logo is shown once it has paid, and not before. */
export const sponsorships = pgTable(
  'sponsorships',
  {
    id: id(),
    packageId: uuid()
      .notNull()
      .references(() => sponsorPackages.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** As agreed when it was taken, in cents: gross is what is paid. */
    net: cents().notNull(),
    vat: cents().notNull(),
    gross: cents().notNull(),
    vatRate: integer().notNull(),
    /** As the invoice will print it. */
    billing: jsonb()
      .$type<{ name: string; address: string; siret: string; vatNumber: string; email: string }>()
      .notNull(),
    logoFileId: uuid().references(() => files.id),
    logoAlt: text().notNull().default(''),
    website: text().notNull().default(''),
    state: text({ enum: sponsorshipStates }).notNull().default('started'),
    clientKey: text().notNull(),
    at: at(),
    paidAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    unique('one_sponsorship_per_click').on(t.personId, t.clientKey),
    uniqueIndex('one_living_sponsorship')
      .on(t.packageId, t.organisationId)
      .where(sql`${t.state} in ('started', 'paid', 'refunding')`),
    check('a_sponsorship_adds_up', sql`${t.net} > 0 and ${t.vat} >= 0 and ${t.gross} = ${t.net} + ${t.vat}`),
    check('paid_has_its_instant', sql`${t.state} in ('started', 'released') or ${t.paidAt} is not null`),
    // It becomes a link on a public page.
    check('a_website_is_an_address', sql`${t.website} = '' or ${t.website} ~ '^https?://'`),
    check('a_logo_says_what_it_shows', sql`${t.logoFileId} is null or ${t.logoAlt} <> ''`),
    check('a_known_sponsorship_state', word(t.state, sponsorshipStates)),
    index('sponsorships_of_organisation').on(t.organisationId),
  ],
)
export type Sponsorship = typeof sponsorships.$inferSelect

/** The last number of each series and year; its row is locked while the next is given, so that none is skipped. */
export const invoiceCounters = pgTable(
  'invoice_counters',
  { series: text().notNull(), year: integer().notNull(), last: integer().notNull() },
  (t) => [primaryKey({ columns: [t.series, t.year] }), check('a_counter_counts', sql`${t.last} > 0`)],
)

/** CGI annexe II art. 242 nonies A: numbered without gaps, never changed; a credit note names what it cancels. */
export const invoices = pgTable(
  'invoices',
  {
    id: id(),
    series: text({ enum: ['F', 'A'] }).notNull(),
    year: integer().notNull(),
    number: integer().notNull(),
    sponsorshipId: uuid()
      .notNull()
      .references(() => sponsorships.id),
    cancelsId: uuid()
      .unique()
      .references((): AnyPgColumn => invoices.id),
    /** All that it prints, frozen: canonical JSON, in which the trigger that gives the number puts it, with the hash. */
    content: text().notNull(),
    sha256: text().notNull(),
    net: cents().notNull(),
    vat: cents().notNull(),
    gross: cents().notNull(),
    issuedAt: at(),
  },
  (t) => [
    unique('invoice_numbers').on(t.series, t.year, t.number),
    uniqueIndex('one_invoice_per_sponsorship').on(t.sponsorshipId).where(sql`${t.series} = 'F'`),
    check('a_credit_note_cancels', sql`(${t.series} = 'A') = (${t.cancelsId} is not null)`),
    check('an_invoice_adds_up', sql`${t.gross} = ${t.net} + ${t.vat} and ${t.gross} > 0`),
    check(
      'the_invoice_hash_is_its_own',
      sql`${t.sha256} = encode(sha256(convert_to(${t.content}, 'UTF8')), 'hex')`,
    ),
  ],
)
export type Invoice = typeof invoices.$inferSelect

/** The PDF of an invoice as it was printed. */
export const invoicePrints = pgTable('invoice_prints', {
  invoiceId: uuid()
    .primaryKey()
    .references(() => invoices.id),
  fileId: uuid()
    .notNull()
    .references(() => files.id),
  at: at(),
})
