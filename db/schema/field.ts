import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { fieldKinds, fieldStates } from '#app/lib/kinds.ts'
import { at, citext, id, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { files } from './commune.ts'
import { contributions } from './participation.ts'
import { organisations, people, type Translated } from './people.ts'
import { projectVersions } from './projects.ts'
import { places } from './station.ts'

/**
 * What a report from the field may be about: eight at most stand in the form at once, which their numbered places hold.
 * Each has a body in charge (null: the commune) and the days within which it promises to have dealt with one.
 */
export const fieldCategories = pgTable(
  'field_categories',
  {
    id: id(),
    slug: text().notNull().unique(),
    names: jsonb().$type<Translated>().notNull(),
    bodyId: uuid().references(() => organisations.id),
    /** A shared mailbox of that body, which gets each report and a link to answer by. */
    mailbox: citext(),
    days: integer().notNull(),
    position: integer().notNull(),
    revision: integer().notNull().default(1),
    closedAt: instant(),
  },
  (t) => [
    check('a_category_stands_among_eight', sql`${t.position} between 1 and 8`),
    check('a_category_promises_days', sql`${t.days} between 1 and 180`),
    check('a_category_is_named_in_french', sql`coalesce(${t.names} ->> 'fr', '') <> ''`),
    uniqueIndex('one_category_per_place').on(t.position).where(sql`${t.closedAt} is null`),
    index('categories_of_body').on(t.bodyId),
  ],
)
export type FieldCategory = typeof fieldCategories.$inferSelect

/**
 * What somebody saw outside: a subject of its own, whose words are the contribution of the same id, so that they are
 * reported, hidden, appealed for and erased as all others. Its state is that of its last step, kept by a trigger.
 */
export const fieldReports = pgTable(
  'field_reports',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id)
      .references(() => contributions.id),
    /** Its address. */
    number: bigint({ mode: 'number' }).notNull().unique().generatedAlwaysAsIdentity(),
    /** Made on the device: sent again, it is answered with what came of it first. */
    deviceId: uuid().notNull().unique(),
    kind: text({ enum: fieldKinds }).notNull(),
    categoryId: uuid()
      .notNull()
      .references(() => fieldCategories.id),
    /** The project or service for which it is evidence. */
    aboutId: uuid().references(() => subjects.id),
    placeId: uuid().references(() => places.id),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Where, in a sentence. */
    whereabouts: text().notNull().default(''),
    /** A moderator moved the point off somebody's home: what it was before is kept nowhere. */
    blurredAt: instant(),
    /** Who owes an answer: the category's body, or the one to which it was passed on. */
    bodyId: uuid().references(() => organisations.id),
    state: text({ enum: fieldStates }).notNull().default('received'),
    dueOn: date({ mode: 'string' }).notNull(),
    /** When those who owe the answer were told of it. */
    toldAt: instant(),
    overdueToldAt: instant(),
    solvedAt: instant(),
    duplicateOfId: uuid().references((): AnyPgColumn => fieldReports.id),
    /** Of the secret link by which whoever gave no address reads what becomes of it. */
    followHash: text().unique(),
    publishedAt: at(),
    movedAt: at(),
    /** Everybody may read its words: they are neither held, hidden nor taken back. Kept by triggers, from its contribution. */
    standing: boolean().notNull().default(false),
  },
  (t) => [
    check('a_report_has_a_kind', word(t.kind, fieldKinds)),
    check('a_report_has_a_state', word(t.state, fieldStates)),
    check('evidence_is_for_something', sql`(${t.kind} = 'evidence') = (${t.aboutId} is not null)`),
    check(
      'a_report_is_on_earth',
      sql`${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`,
    ),
    check('a_report_has_both_numbers', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check(
      'a_report_is_somewhere',
      sql`${t.placeId} is not null or ${t.latitude} is not null or ${t.whereabouts} <> ''`,
    ),
    check('a_solved_report_says_when', sql`${t.state} <> 'solved' or ${t.solvedAt} is not null`),
    check('a_duplicate_leads_on', sql`(${t.state} = 'duplicate') = (${t.duplicateOfId} is not null)`),
    check('a_report_is_not_its_own_duplicate', sql`${t.duplicateOfId} <> ${t.id}`),
    index('reports_by_day').on(t.publishedAt, t.id).where(sql`${t.standing}`),
    index('reports_counted').on(t.state, t.kind, t.categoryId, t.bodyId, t.dueOn).where(sql`${t.standing}`),
    index('reports_by_point').on(t.categoryId, t.latitude, t.longitude),
    index('reports_of_body').on(t.bodyId, t.state),
    index('reports_due').on(t.dueOn).where(sql`${t.state} in ('received', 'acknowledged', 'in-progress')`),
    index('evidence_for').on(t.aboutId),
    index('reports_at_place').on(t.placeId),
    index('duplicates_of').on(t.duplicateOfId),
  ],
)
export type FieldReport = typeof fieldReports.$inferSelect

/** A link to answer one report once without signing in, mailed to whoever acts for the body or to its shared mailbox. */
export const fieldLinks = pgTable(
  'field_links',
  {
    id: id(),
    reportId: uuid()
      .notNull()
      .references(() => fieldReports.id),
    /** For which body it answers: once another owes the answer it is good for nothing. */
    bodyId: uuid().references(() => organisations.id),
    /** Null for the shared mailbox, which several people read. */
    personId: uuid().references(() => people.id),
    tokenHash: text().notNull().unique(),
    at: at(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index('links_of_report').on(t.reportId), index('field_links_of_person').on(t.personId)],
)

/** Each passage of a report from state to state with its public answer, never changed. */
export const fieldSteps = pgTable(
  'field_steps',
  {
    id: id(),
    reportId: uuid()
      .notNull()
      .references(() => fieldReports.id),
    state: text({ enum: fieldStates }).notNull(),
    /** Its author says that it is not solved: it begins again, once. */
    reopens: boolean().notNull().default(false),
    lang: text({ enum: ['fr', 'it', 'en'] })
      .notNull()
      .default('fr'),
    body: text().notNull().default(''),
    html: text().notNull().default(''),
    /** Whose it is, where it is not ours: a body of the station, or anybody else by name. */
    toBodyId: uuid().references(() => organisations.id),
    toWhom: text().notNull().default(''),
    duplicateOfId: uuid().references(() => fieldReports.id),
    /** For which body it was said; null for the commune, and for the report's own author. */
    bodyId: uuid().references(() => organisations.id),
    /** Who says so: a person, the shared mailbox by its link, or a source from outside. */
    by: uuid().references(() => people.id),
    linkId: uuid().references(() => fieldLinks.id),
    source: text(),
    at: at(),
  },
  (t) => [
    check('a_step_leads_to_a_state', word(t.state, fieldStates)),
    check('somebody_takes_a_step', sql`num_nonnulls(${t.by}, ${t.linkId}, ${t.source}) >= 1`),
    check('a_step_has_its_answer', sql`${t.reopens} or ${t.body} <> ''`),
    check('reopened_it_begins_again', sql`not ${t.reopens} or ${t.state} = 'received'`),
    check(
      'what_is_not_ours_is_somebodys',
      sql`(${t.state} = 'not-ours') = (${t.toBodyId} is not null or ${t.toWhom} <> '')`,
    ),
    check('a_duplicate_names_the_first', sql`(${t.state} = 'duplicate') = (${t.duplicateOfId} is not null)`),
    uniqueIndex('reopened_once').on(t.reportId).where(sql`${t.reopens}`),
    uniqueIndex('one_step_per_link').on(t.linkId),
    index('steps_of_report').on(t.reportId, t.at),
    index('steps_by').on(t.by),
  ],
)

/** What is written before its author has said who she is, with its photos: found by the hash of its link, for a day. */
export const fieldDrafts = pgTable(
  'field_drafts',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    deviceId: uuid().notNull(),
    /** What was typed, as its form's schema reads it. */
    said: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Of the words and pictures as they were sent: the same ones sent again are known by it, also once they are published. */
    saidHash: text(),
    /** What became of it: whoever sends it again finds this. */
    reportId: uuid().references(() => fieldReports.id),
    at: at(),
    expiresAt: instant().notNull(),
  },
  (t) => [index('drafts_by_end').on(t.expiresAt), index('drafts_of_report').on(t.reportId)],
)

/** A picture of a report, or of a draft of one. Of somebody who is not known it waits for a moderator. */
export const fieldPhotos = pgTable(
  'field_photos',
  {
    id: id(),
    reportId: uuid().references(() => fieldReports.id),
    draftId: uuid().references(() => fieldDrafts.id),
    /** Null once it was removed: its bytes are gone. */
    fileId: uuid()
      .unique()
      .references(() => files.id),
    /** Who took it; null while she has not said who she is. */
    by: uuid().references(() => people.id),
    position: integer().notNull(),
    heldAt: instant(),
    /** A moderator let it be seen: the next ones of hers do not wait. */
    acceptedAt: instant(),
    removedAt: instant(),
    removedReason: text(),
    at: at(),
  },
  (t) => [
    check('a_photo_is_of_one_thing', sql`num_nonnulls(${t.reportId}, ${t.draftId}) = 1`),
    check(
      'a_removed_photo_says_why',
      sql`(${t.removedAt} is null) = (${t.removedReason} is null) and (${t.removedAt} is null) = (${t.fileId} is not null)`,
    ),
    index('photos_of_report').on(t.reportId, t.position),
    index('photos_of_draft').on(t.draftId),
    index('photos_by').on(t.by),
    index('photos_waiting').on(t.at).where(sql`${t.heldAt} is not null`),
  ],
)

/** Whoever saw the same. */
export const fieldVoices = pgTable(
  'field_voices',
  {
    reportId: uuid()
      .notNull()
      .references(() => fieldReports.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.personId] }), index('voices_of_person').on(t.personId)],
)

/** Whether what was said to be solved is: of each person one word on each passage. */
export const fieldVerdicts = pgTable(
  'field_verdicts',
  {
    stepId: uuid()
      .notNull()
      .references(() => fieldSteps.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    settled: boolean().notNull(),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.stepId, t.personId] }), index('verdicts_of_person').on(t.personId)],
)

/** The version of a project that uses a report as evidence. */
export const fieldUses = pgTable(
  'field_uses',
  {
    reportId: uuid()
      .notNull()
      .references(() => fieldReports.id),
    versionId: uuid()
      .notNull()
      .references(() => projectVersions.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.versionId] }),
    index('uses_in_version').on(t.versionId),
    index('uses_by').on(t.by),
  ],
)
