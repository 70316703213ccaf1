import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type ProposalState, proposalStates, type Theme } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import { at, id, instant, word } from '../columns.ts'
import { answers } from './answers.ts'
import { subjects } from './audit.ts'
import { contributions } from './participation.ts'
import { officials, people, personClass } from './people.ts'
import { projects } from './projects.ts'
import { places } from './station.ts'

export { type ProposalState, proposalStates }

/**
 * What somebody proposes to the commune: a subject of its own, whose words are the contribution of the same id, so that
 * they are reported, hidden, appealed for and erased as all others. Supports are opinions on it, for it alone.
 */
export const proposals = pgTable(
  'proposals',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id)
      .references(() => contributions.id),
    slug: text().notNull().unique(),
    /** Its address while its words are hidden stands for it no more: it is made of them. It stays its own, and restored it has it again. */
    hiddenSlug: text(),
    state: text({ enum: proposalStates }).notNull().default('open'),
    themes: text().array().$type<Theme[]>().notNull().default(sql`'{}'`),
    place: text().notNull().default(''),
    /** The place of the register that these words name: kept by triggers on both, and by nobody else. */
    placeId: uuid().references(() => places.id),
    /** The first words of its problem, for lists. */
    summary: text().notNull(),
    /** The version that is read now. */
    version: integer().notNull().default(1),
    /** Title, place and words without accents: what the search and the look for similar ones read. */
    searchText: text().notNull(),
    /** How many verified supports of which classes oblige the commune to examine it: as the settings were when it was published. */
    threshold: integer().notNull(),
    thresholdClasses: personClass().array().notNull(),
    /** Kept by triggers on opinions: all supports, the verified ones, and those that count for the threshold. */
    supports: integer().notNull().default(0),
    verifiedSupports: integer().notNull().default(0),
    weighty: integer().notNull().default(0),
    reachedAt: instant(),
    /** The elected official who examines it, and the day by which she answers. */
    examinerId: uuid().references(() => officials.personId),
    dueOn: date({ mode: 'string' }),
    overdueToldAt: instant(),
    /** The answer that accepts or refuses it, and the state to which its undoing leads back. */
    verdictId: uuid().references((): AnyPgColumn => answers.id),
    stateBefore: text({ enum: proposalStates }),
    mergedIntoId: uuid().references((): AnyPgColumn => proposals.id),
    withdrawnAt: instant(),
    /** The last day on which it may still reach its threshold. */
    expiresOn: date({ mode: 'string' }).notNull(),
    warnedAt: instant(),
    publishedAt: at(),
    movedAt: at(),
  },
  (t) => [
    check('a_proposal_has_a_state', word(t.state, proposalStates)),
    check('a_threshold_is_one_at_least', sql`${t.threshold} >= 1`),
    check(
      'supports_are_counted',
      sql`${t.weighty} >= 0 and ${t.verifiedSupports} >= ${t.weighty} and ${t.supports} >= ${t.verifiedSupports}`,
    ),
    check('a_merged_proposal_leads_on', sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null)`),
    check('a_proposal_is_not_merged_into_itself', sql`${t.mergedIntoId} <> ${t.id}`),
    check('a_withdrawal_has_its_instant', sql`(${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check(
      'a_judged_proposal_has_its_answer',
      sql`(${t.state} in ('accepted', 'refused')) = (${t.verdictId} is not null)`,
    ),
    check(
      'an_examination_has_its_day',
      sql`${t.state} <> 'examined' or (${t.dueOn} is not null and ${t.reachedAt} is not null)`,
    ),
    index('proposals_by_day').on(t.publishedAt, t.id),
    index('proposals_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
    index('proposals_titles_search').using('gin', sql`left(${t.searchText}, 262) gin_trgm_ops`),
    index('proposals_themes').using('gin', t.themes),
    index('proposals_of_place').on(t.placeId),
    index('proposals_merged').on(t.mergedIntoId),
    index('proposals_of_examiner').on(t.examinerId),
    uniqueIndex('one_proposal_per_verdict').on(t.verdictId),
    uniqueIndex('one_proposal_per_address').on(sql`coalesce(${t.hiddenSlug}, ${t.slug})`),
  ],
)
export type Proposal = typeof proposals.$inferSelect

/** Each wording that was published, never changed afterwards; a later one says in a word what it changes. */
export const proposalVersions = pgTable(
  'proposal_versions',
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    number: integer().notNull(),
    title: text().notNull(),
    problem: text().notNull(),
    problemHtml: text().notNull(),
    solution: text().notNull(),
    solutionHtml: text().notNull(),
    /** The first words of what is wrong, its themes and its language, as they stood with this wording. */
    summary: text().notNull().default(''),
    themes: text().array().$type<Theme[]>().notNull().default(sql`'{}'`),
    lang: text({ enum: locales }).notNull().default('fr'),
    note: text().notNull().default(''),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.number] }), index('versions_by_author').on(t.by)],
)

/** Whoever wrote it, or asked to be named with its authors and was taken: both said yes. */
export const proposalAuthors = pgTable(
  'proposal_authors',
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: at(),
    /** When an author took her; null while she waits. */
    agreedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.personId] }), index('proposals_of_author').on(t.personId)],
)

/** That one proposal should go into another: each side says yes by one of its authors, or one of them says no. */
export const proposalMerges = pgTable(
  'proposal_merges',
  {
    id: id(),
    fromId: uuid()
      .notNull()
      .references(() => proposals.id),
    intoId: uuid()
      .notNull()
      .references(() => proposals.id),
    suggestedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    fromAgreedAt: instant(),
    intoAgreedAt: instant(),
    declinedAt: instant(),
    mergedAt: instant(),
  },
  (t) => [
    check('a_merge_is_of_two', sql`${t.fromId} <> ${t.intoId}`),
    check(
      'a_merge_needs_both',
      sql`${t.mergedAt} is null or (${t.fromAgreedAt} is not null and ${t.intoAgreedAt} is not null and ${t.declinedAt} is null)`,
    ),
    uniqueIndex('one_merge_waits')
      .on(t.fromId, t.intoId)
      .where(sql`${t.declinedAt} is null and ${t.mergedAt} is null`),
    index('merges_into').on(t.intoId),
    index('merges_by_who_suggests').on(t.suggestedBy),
  ],
)

/** What an accepted proposal became: the projects that it began or joined. */
export const proposalProjects = pgTable(
  'proposal_projects',
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    /** The answer that said so, if it did: undone, it takes the link with it. */
    answerId: uuid().references(() => answers.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.projectId] }),
    index('proposals_of_project').on(t.projectId),
    index('projects_of_answer').on(t.answerId),
    index('links_by').on(t.by),
  ],
)
