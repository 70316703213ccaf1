import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Phase, phases, type Theme, themes } from '#app/lib/kinds.ts'
import type { DiffPart } from '#app/lib/texts/word-diff.server.ts'
import { at, cents, id, instant } from '../columns.ts'
import { subjects } from './audit.ts'
import { officials, organisations, people } from './people.ts'
import { places } from './station.ts'

export { type Phase, type Theme, themes }
export const phase = pgEnum('phase', phases)

export const projects = pgTable(
  'projects',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    slug: text().notNull().unique(),
    phase: phase().notNull().default('idea'),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    electedId: uuid()
      .notNull()
      .references(() => officials.personId),
    agentId: uuid()
      .notNull()
      .references(() => people.id),
    themes: text().array().$type<Theme[]>().notNull().default(sql`'{}'`),
    /** Where it is, of the register. */
    placeId: uuid().references(() => places.id),
    /** Estimated total cost, without tax. */
    budget: cents(),
    /** The version that the public reads; null until the mayor has published. */
    versionId: uuid().references((): AnyPgColumn => projectVersions.id),
    /** Title and summary of the three languages, without accents: what the search reads beside the words of its place. */
    searchText: text().notNull().default(''),
    startedBy: uuid()
      .notNull()
      .references(() => people.id),
    startedAt: at(),
    publishedAt: instant(),
    /** When something that matters last happened: the default order of the list. */
    movedAt: at(),
  },
  (t) => [
    check('budget_is_not_negative', sql`${t.budget} >= 0`),
    check('published_with_a_version', sql`(${t.publishedAt} is null) = (${t.versionId} is null)`),
    index('projects_by_move').on(t.movedAt, t.id).where(sql`${t.publishedAt} is not null`),
    index('projects_by_phase').on(t.phase),
    index('projects_of_place').on(t.placeId),
    index('projects_spelt').using('gin', sql`spellings(${t.searchText})`),
    index('projects_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
    index('projects_themes').using('gin', t.themes),
  ],
)
export type Project = typeof projects.$inferSelect

/**
 * The form as its writers last saved it, kept through publications. `revision` counts saves and publications, so that
 * nobody overwrites unseen; `changed` is false while it says what the public already reads.
 */
export const projectDrafts = pgTable('project_drafts', {
  projectId: uuid()
    .primaryKey()
    .references(() => projects.id),
  content: jsonb().$type<Record<string, unknown>>().notNull(),
  revision: integer().notNull().default(1),
  changed: boolean().notNull().default(true),
  savedBy: uuid()
    .notNull()
    .references(() => people.id),
  savedAt: at(),
})

export type FactChange = { field: string; was: string; became: string }

/** What was published, never changed afterwards. Version 1 has no reason; each later one says why it came. */
export const projectVersions = pgTable(
  'project_versions',
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references((): AnyPgColumn => projects.id),
    number: integer().notNull(),
    reason: text().notNull().default(''),
    /** What changed beside its texts: the cost, who answers, the place, when opinions close. Amounts, days and ids as text. */
    changes: jsonb().$type<FactChange[]>().notNull().default([]),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    unique('version_numbers').on(t.projectId, t.number),
    check('later_versions_have_a_reason', sql`${t.number} = 1 or ${t.reason} <> ''`),
  ],
)
export type ProjectVersion = typeof projectVersions.$inferSelect

export const projectTexts = pgTable(
  'project_texts',
  {
    versionId: uuid()
      .notNull()
      .references(() => projectVersions.id),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    html: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.lang] })],
)

export type TextChanges = Record<'title' | 'summary' | 'body', DiffPart[][]>

/** What a version changed in a text, against the version before: made when it is published, read by everybody since. */
export const projectChanges = pgTable(
  'project_changes',
  {
    versionId: uuid()
      .notNull()
      .references(() => projectVersions.id),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    changes: jsonb().$type<TextChanges>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.lang] })],
)
