import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type PersonClass, personClasses, type Role, roles } from '#app/lib/kinds.ts'
import { at, citext, id, instant } from '../columns.ts'
import { files } from './commune.ts'

export type { PersonClass, Role }
export const personClass = pgEnum('person_class', personClasses)
export const role = pgEnum('role', roles)
/** A short text in up to three languages; French is always there. */
export type Translated = { fr: string; it?: string; en?: string }

export const people = pgTable(
  'people',
  {
    id: id(),
    /** What others read. Never the civil name unless the person chooses it. */
    displayName: text().notNull(),
    /** What the eye retains of the display name (app/lib/texts/name-key.ts): what must be unique. */
    nameKey: text().notNull(),
    /** Null for someone who came to the counter, and for a deleted account. */
    email: citext(),
    /** When the address was proved before she held any role, or in a session with the factor; null when it was not. */
    addressProvedAt: instant().default(sql`city_now()`),
    passwordHash: text(),
    locale: text({ enum: ['fr', 'it', 'en'] })
      .notNull()
      .default('fr'),
    /** Declared by herself; verification is a ruling on a claim. */
    class: personClass().notNull().default('visitor'),
    /** Matters whose mails she stopped are false here (publishing/told.ts); the account shows them all the same. */
    mails: jsonb()
      .$type<{
        answers?: boolean
        votes?: boolean
        moderation?: boolean
        duty?: boolean
        account?: boolean
      }>()
      .notNull()
      .default({}),
    joinedAt: at(),
    lastVisitAt: instant(),
    erasedAt: instant(),
  },
  (t) => [
    uniqueIndex('people_email').on(t.email),
    uniqueIndex('people_name').on(t.nameKey).where(sql`${t.erasedAt} is null`),
    check('display_name_has_a_size', sql`char_length(${t.displayName}) between 2 and 60`),
  ],
)
export type Person = typeof people.$inferSelect

/** Under which name she wrote what she wrote before `until`, for whoever moderates it. Gone when she erases her account. */
export const formerNames = pgTable(
  'former_names',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    until: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.until] })],
)

/** `id` is the SHA-256 of the cookie's value: whoever reads this table signs in as nobody. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => people.id),
    expiresAt: instant().notNull(),
    openedAt: at(),
    seenAt: at(),
    /** What the person recognises her device by, such as "Firefox, Android". */
    device: text().notNull().default(''),
    secondFactorAt: instant(),
    /** A one-click demonstration login, which stands in for the second factor. */
    demonstration: boolean().notNull().default(false),
  },
  (t) => [index('sessions_of_person').on(t.userId)],
)
export type SessionRow = typeof sessions.$inferSelect

/** A code is made by the job that mails it, so that it lies nowhere in clear: until then its hash is empty. */
export const signInCodes = pgTable(
  'sign_in_codes',
  {
    id: id(),
    email: citext().notNull(),
    codeHash: text().notNull(),
    attempts: integer().notNull().default(0),
    at: at(),
    expiresAt: instant().notNull(),
    /** When it was used, or a newer one took its place. */
    usedAt: instant(),
    /** The first or the second of those that live at once. */
    place: integer().notNull().default(1),
  },
  (t) => [
    index('sign_in_codes_of_email').on(t.email, t.at),
    uniqueIndex('two_living_codes').on(t.email, t.place).where(sql`${t.usedAt} is null`),
    check('a_code_is_the_first_or_second', sql`${t.place} in (1, 2)`),
    check('a_code_is_tried_five_times_at_most', sql`${t.attempts} <= 5`),
  ],
)

/** What someone wrote before she said who she is: done as soon as she has. Found by the hash of a cookie. */
export const pendingDeeds = pgTable(
  'pending_deeds',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    deed: text().notNull(),
    input: jsonb().$type<Record<string, unknown>>().notNull(),
    returnTo: text().notNull(),
    at: at(),
    expiresAt: instant().notNull(),
    doneAt: instant(),
    /** The first address given in the sign-in that it began, hashed with the cookie's own value: no other one takes it. */
    addressHash: text(),
  },
  (t) => [index('pending_deeds_old').on(t.expiresAt)],
)

export const secondFactors = pgTable('second_factors', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  /** The TOTP secret, encrypted with the instance's key. */
  secret: text().notNull(),
  confirmedAt: instant(),
  /** The last time step accepted, so that a code is used once (RFC 6238 §5.2). */
  lastStep: integer().notNull().default(0),
  at: at(),
})

export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    codeHash: text().notNull(),
    usedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.codeHash] })],
)

export const roleGrants = pgTable(
  'role_grants',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: role().notNull(),
    grantedBy: uuid().references(() => people.id),
    grantedAt: at(),
    revokedBy: uuid().references(() => people.id),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('role_grant_in_force').on(t.personId, t.role).where(sql`${t.revokedAt} is null`),
    index('role_grants_by_role').on(t.role),
  ],
)

/** What an official shows of herself in public: her civil name, her title and the delegation that was published. */
export const officials = pgTable('officials', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  slug: text().notNull().unique(),
  name: text().notNull(),
  title: jsonb().$type<Translated>().notNull(),
  delegation: jsonb().$type<Translated>().notNull(),
  /** Translations that the French text has outlived, as `names.it`; `older_translations` keeps it. */
  older: text().array().notNull().default([]),
  /** Order on the page of officials: the mayor first. */
  rank: integer().notNull().default(100),
  since: date({ mode: 'string' }).notNull(),
  until: date({ mode: 'string' }),
})
export type Official = typeof officials.$inferSelect

export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    kind: text({ enum: ['public-body', 'business', 'association'] }).notNull(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    siret: text().unique(),
    /** As of people: two bodies that look the same would speak for one another. */
    nameKey: text().unique(),
    at: at(),
  },
  (t) => [check('siret_has_fourteen_digits', sql`${t.siret} ~ '^[0-9]{14}$'`)],
)
export type Organisation = typeof organisations.$inferSelect

export const memberships = pgTable(
  'memberships',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    since: at(),
    endedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.organisationId] }), index('members').on(t.organisationId)],
)

/** Names that nobody may take as a pseudonym: officials, bodies, and what looks like them. */
export const reservedNames = pgTable('reserved_names', {
  nameKey: text().primaryKey(),
  why: text().notNull(),
})

export const residencyClaims = pgTable(
  'residency_claims',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    class: personClass().notNull(),
    method: text({ enum: ['proof', 'counter'] }).notNull(),
    proofFileId: uuid().references(() => files.id),
    /** What the person adds for the agent. */
    note: text().notNull().default(''),
    at: at(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('claims_of_person').on(t.personId, t.at),
    // A claim holds its proof exactly as long as it waits for a ruling.
    uniqueIndex('one_claim_waits').on(t.personId).where(sql`${t.proofFileId} is not null`),
  ],
)

/** An agent's word on a claim. A trigger refuses it while the claim still holds its proof. */
export const residencyRulings = pgTable(
  'residency_rulings',
  {
    claimId: uuid()
      .primaryKey()
      .references(() => residencyClaims.id),
    granted: boolean().notNull(),
    reason: text().notNull().default(''),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    expiresOn: date({ mode: 'string' }),
  },
  (t) => [
    check('a_refusal_has_a_reason', sql`${t.granted} or ${t.reason} <> ''`),
    check('a_grant_has_an_end', sql`not ${t.granted} or ${t.expiresOn} is not null`),
  ],
)

export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    email: citext().notNull(),
    role: role().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid().references(() => people.id),
    at: at(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
  },
  (t) => [unique('one_invitation_per_address_and_role').on(t.email, t.role, t.at)],
)
