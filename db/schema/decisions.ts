import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { files } from './commune.ts'
import { organisations, people, type Translated } from './people.ts'

/** A délibération of the council, an arrêté of the mayor, a décision that the mayor takes for the council (CGCT L2122-22). */
export const decisionKinds = ['deliberation', 'order', 'decision'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Which rule takes an act's text away from the public. */
export const redactionGrounds = ['court', 'cnil', 'personal-data', 'secrecy'] as const
export type RedactionGround = (typeof redactionGrounds)[number]

/** What a decision may decide. A campaign has its own table, hence no foreign key here. */
export const decidedKinds = ['project', 'dossier', 'campaign'] as const
export type DecidedKind = (typeof decidedKinds)[number]

/** An act in preparation, as its form was last saved; gone once it is published. Its id becomes the decision's. */
export const decisionDrafts = pgTable('decision_drafts', {
  id: uuid()
    .primaryKey()
    .references(() => subjects.id),
  content: jsonb().$type<Record<string, unknown>>().notNull(),
  revision: integer().notNull().default(1),
  /** The signed act, where there is one: it is published as it is, and nothing is printed. */
  signedFileId: uuid().references(() => files.id),
  supersedesId: uuid().references((): AnyPgColumn => decisions.id),
  startedBy: uuid()
    .notNull()
    .references(() => people.id),
  startedAt: at(),
  savedBy: uuid()
    .notNull()
    .references(() => people.id),
  savedAt: at(),
})

/**
 * An act as it was published, with the instant it went online. No row changes afterwards: a trigger and the lack of
 * the right forbid it, and a redaction alone takes the words out. Another act may supersede it.
 */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    /** Of kind and number alone: an address must survive the redaction of the title. */
    slug: text().notNull().unique(),
    kind: text({ enum: decisionKinds }).notNull(),
    number: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    /** What the act calls its object. */
    title: jsonb().$type<Translated>().notNull(),
    /** Markdown as written, and as it is read. */
    text: jsonb().$type<Translated>().notNull(),
    html: jsonb().$type<Translated>().notNull(),
    /** Code of the nomenclature ACTES, second level. */
    matter: text().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    signatoryFirstName: text().notNull(),
    signatoryName: text().notNull(),
    signatoryCapacity: text().notNull(),
    /** The council's seats, those who took part (present or represented), and how they voted. */
    members: integer(),
    voted: integer(),
    votesFor: integer(),
    votesAgainst: integer(),
    abstentions: integer(),
    /** When the préfecture received it for the control of legality. */
    transmittedOn: date({ mode: 'string' }),
    budgetYear: text(),
    budgetName: text(),
    supersedesId: uuid().references((): AnyPgColumn => decisions.id),
    searchText: text().notNull(),
    publishedBy: uuid()
      .notNull()
      .references(() => people.id),
    publishedAt: instant().notNull(),
  },
  (t) => [
    unique('decision_numbers').on(t.kind, t.number),
    unique('superseded_once').on(t.supersedesId),
    check('a_known_decision', word(t.kind, decisionKinds)),
    check('a_decision_has_a_number', sql`${t.number} <> ''`),
    check('a_decision_has_a_title_and_a_text', sql`${t.title} ? 'fr' and ${t.text} ? 'fr'`),
    check('a_matter_of_the_nomenclature', sql`${t.matter} ~ '^[1-9]\\.[0-9]{1,2}$'`),
    // CGCT L2131-1, R2131-1: an arrêté goes online with its author's first name, name and capacity.
    check(
      'an_order_names_its_signatory',
      sql`${t.kind} <> 'order' or (${t.signatoryFirstName} <> '' and ${t.signatoryName} <> '' and ${t.signatoryCapacity} <> '')`,
    ),
    check('only_a_council_votes', sql`${t.kind} = 'deliberation' or ${t.members} is null`),
    check(
      'votes_are_whole',
      sql`num_nonnulls(${t.members}, ${t.voted}, ${t.votesFor}, ${t.votesAgainst}, ${t.abstentions}) in (0, 5)`,
    ),
    check(
      'votes_add_up',
      sql`${t.votesFor} + ${t.votesAgainst} + ${t.abstentions} = ${t.voted} and ${t.voted} <= ${t.members}
        and least(${t.votesFor}, ${t.votesAgainst}, ${t.abstentions}) >= 0`,
    ),
    check('transmitted_after_it_was_decided', sql`${t.transmittedOn} >= ${t.decidedOn}`),
    check(
      'online_after_it_was_decided',
      sql`(${t.publishedAt} at time zone 'Europe/Paris')::date >= ${t.decidedOn}`,
    ),
    check('a_budget_has_its_year_and_its_name', sql`(${t.budgetYear} is null) = (${t.budgetName} is null)`),
    check('a_budget_year', sql`${t.budgetYear} ~ '^[0-9]{4}(/[0-9]{4})?$'`),
    check('supersedes_another', sql`${t.supersedesId} <> ${t.id}`),
    index('decisions_by_day').on(t.decidedOn, t.id),
    index('decisions_spelt').using('gin', sql`spellings(${t.searchText})`),
    index('decisions_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
)
export type Decision = typeof decisions.$inferSelect

/** The PDF of a published act: the signed one, or the one that the city printed from the same words. */
export const decisionFiles = pgTable(
  'decision_files',
  {
    decisionId: uuid()
      .primaryKey()
      .references(() => decisions.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    origin: text({ enum: ['signed', 'printed'] }).notNull(),
    at: at(),
  },
  (t) => [index('decision_of_file').on(t.fileId)],
)

/** What a decision decides, and the piece of the project's gate that it is, where it is one. */
export const decisionLinks = pgTable(
  'decision_links',
  {
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    kind: text({ enum: decidedKinds }).notNull(),
    subjectId: uuid().notNull(),
    gatePiece: text(),
  },
  (t) => [
    primaryKey({ columns: [t.decisionId, t.subjectId] }),
    index('decisions_of_subject').on(t.subjectId),
    check('a_known_decided_kind', word(t.kind, decidedKinds)),
    check('a_gate_is_a_projects', sql`${t.gatePiece} is null or ${t.kind} = 'project'`),
  ],
)

/** The text of an act taken from the public by law: who did it, when, on which ground. The act itself stays. */
export const decisionRedactions = pgTable(
  'decision_redactions',
  {
    decisionId: uuid()
      .primaryKey()
      .references(() => decisions.id),
    ground: text({ enum: redactionGrounds }).notNull(),
    /** The ruling or the request, by its number and date; shown, so it names nobody. */
    reference: text().notNull(),
    /** Whether the title had to go too. */
    titleToo: boolean().notNull().default(false),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    check('a_known_ground', word(t.ground, redactionGrounds)),
    check('a_redaction_names_its_act', sql`${t.reference} <> ''`),
  ],
)
