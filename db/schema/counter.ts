import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { at, id, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { people, personClass } from './people.ts'

/** What an agent may do in a person's name: write, propose, give her opinion, or declare her class. */
export const counterKinds = ['opinion', 'comment', 'proposal', 'class'] as const
/** By what she says yes to it; somebody without an online account says it by being there. */
export const counterMethods = ['no-account', 'code', 'allowance', 'paper', 'letter', 'two-agents'] as const

/** A standing "I allow", given in one's own account: it ends after a year, or as soon as she wants. */
export const counterAllowances = pgTable(
  'counter_allowances',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    endsAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('one_allowance_stands').on(t.personId).where(sql`${t.revokedAt} is null`),
    check('an_allowance_ends_within_a_year', sql`${t.endsAt} <= ${t.at} + interval '1 year'`),
  ],
)

/**
 * One yes of one person to one deed: asked for by an agent, given, then used. No words stand here. A trigger lets
 * nothing into her name without such a row.
 */
export const counterConsents = pgTable(
  'counter_consents',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: counterKinds }).notNull(),
    /** Null for a class, which concerns no subject; for a proposal until it is one. */
    subjectId: uuid().references(() => subjects.id),
    /** The class that she lets the counter declare. */
    class: personClass(),
    method: text({ enum: counterMethods }).notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    /** Until when it may be given; once given, until when it may be used. */
    expiresAt: instant().notNull(),
    /** Of a mailed code or of a letter's; empty until it was made. */
    codeHash: text().notNull().default(''),
    attempts: integer().notNull().default(0),
    /** Whoever printed the letter has seen its code. */
    printedBy: uuid().references(() => people.id),
    /** Of the scanned paper or of its reference; null again once the subject is closed. */
    paperHash: text(),
    allowanceId: uuid().references(() => counterAllowances.id),
    /** The agent who took her yes; of two who sign, the second. */
    givenBy: uuid().references(() => people.id),
    givenAt: instant(),
    usedBy: uuid().references(() => people.id),
    usedAt: instant(),
    takenBackAt: instant(),
  },
  (t) => [
    index('consents_of_person').on(t.personId, t.at),
    index('consents_with_paper').on(t.at).where(sql`${t.paperHash} is not null`),
    index('consents_to_sign').on(t.at).where(sql`${t.method} = 'two-agents' and ${t.givenAt} is null`),
    check('a_consent_is_of_a_kind', word(t.kind, counterKinds)),
    check('a_consent_has_a_method', word(t.method, counterMethods)),
    check(
      'a_consent_names_its_deed',
      sql`(${t.kind} = 'class' or ${t.kind} = 'proposal' and ${t.usedAt} is null) = (${t.subjectId} is null)
        and (${t.kind} = 'class') = (${t.class} is not null)`,
    ),
    check(
      'nobody_speaks_for_herself_at_the_counter',
      sql`${t.personId} not in (${t.askedBy}, coalesce(${t.givenBy}, ${t.askedBy}))`,
    ),
    check('a_counter_code_is_tried_five_times_at_most', sql`${t.attempts} <= 5`),
    check('a_given_yes_has_its_agent', sql`(${t.givenAt} is null) = (${t.givenBy} is null)`),
    check(
      'a_code_answers_who_asked',
      sql`${t.method} <> 'code' or ${t.givenAt} is null or ${t.givenBy} = ${t.askedBy}`,
    ),
    check(
      'two_agents_are_two',
      sql`${t.method} <> 'two-agents' or ${t.givenAt} is null or ${t.givenBy} <> ${t.askedBy}`,
    ),
    check(
      'who_saw_the_letter_is_another',
      sql`${t.method} <> 'letter' or ${t.givenAt} is null or (${t.printedBy} is not null and ${t.givenBy} <> ${t.printedBy} and coalesce(${t.usedBy}, ${t.givenBy}) <> ${t.printedBy})`,
    ),
    check('an_allowance_is_named', sql`${t.method} <> 'allowance' or ${t.allowanceId} is not null`),
    check(
      'a_yes_is_used_by_who_took_it',
      sql`${t.usedAt} is null or (${t.givenAt} is not null and ${t.usedBy} in (${t.askedBy}, ${t.givenBy}))`,
    ),
    check('only_what_was_entered_is_taken_back', sql`${t.takenBackAt} is null or ${t.usedAt} is not null`),
  ],
)
export type CounterConsent = typeof counterConsents.$inferSelect
