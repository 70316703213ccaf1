import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { moments } from '#app/lib/pictures.ts'
import { at, id, instant } from '../columns.ts'
import { files } from './commune.ts'
import { decisions } from './decisions.ts'
import { people, type Translated } from './people.ts'
import { phase, projects } from './projects.ts'

export const milestones = pgTable(
  'milestones',
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    title: jsonb().$type<Translated>().notNull(),
    /** Promised first, and never changed. */
    baselineOn: date({ mode: 'string' }).notNull(),
    /** Expected now. */
    currentOn: date({ mode: 'string' }).notNull(),
    actualOn: date({ mode: 'string' }),
    at: at(),
  },
  (t) => [index('milestones_of_project').on(t.projectId, t.baselineOn)],
)
export type Milestone = typeof milestones.$inferSelect

export const milestoneSlips = pgTable(
  'milestone_slips',
  {
    id: id(),
    milestoneId: uuid()
      .notNull()
      .references(() => milestones.id),
    fromOn: date({ mode: 'string' }).notNull(),
    toOn: date({ mode: 'string' }).notNull(),
    reason: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    index('slips_of_milestone').on(t.milestoneId),
    check('a_slip_has_a_reason', sql`${t.reason} <> ''`),
  ],
)

export const projectPassages = pgTable(
  'project_passages',
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    fromPhase: phase().notNull(),
    toPhase: phase().notNull(),
    /** The phases between the two that were skipped need a reason. */
    reason: text().notNull().default(''),
    decision: text().notNull(),
    /** The published act behind it. */
    decisionId: uuid().references(() => decisions.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    index('passages_of_project').on(t.projectId, t.at),
    check('a_passage_names_its_decision', sql`${t.decision} <> ''`),
  ],
)

/** A piece that a phase's gate asks for, such as the feasibility study. */
export const gatePieces = pgTable(
  'gate_pieces',
  {
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    piece: text().notNull(),
    reference: text().notNull(),
    fileId: uuid().references(() => files.id),
    /** The published act that is this piece. */
    decisionId: uuid().references(() => decisions.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.piece] })],
)

/** A project put to sleep, or given up; `endedAt` when it woke. */
export const projectHalts = pgTable(
  'project_halts',
  {
    id: id(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    kind: text({ enum: ['suspended', 'abandoned'] }).notNull(),
    reason: text().notNull(),
    decision: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    endedAt: instant(),
    endedBy: uuid().references(() => people.id),
    endReason: text(),
    endDecision: text(),
  },
  (t) => [
    index('halts_of_project').on(t.projectId),
    uniqueIndex('one_halt_at_a_time').on(t.projectId).where(sql`${t.endedAt} is null`),
    check('a_halt_has_a_reason_and_a_decision', sql`${t.reason} <> '' and ${t.decision} <> ''`),
    check(
      'an_end_has_a_reason_and_a_decision',
      sql`${t.endedAt} is null or (coalesce(${t.endReason}, '') <> '' and coalesce(${t.endDecision}, '') <> '')`,
    ),
  ],
)

export const projectPhotos = pgTable(
  'project_photos',
  {
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    alt: jsonb().$type<Translated>().notNull(),
    position: integer().notNull().default(0),
    cover: boolean().notNull().default(false),
    /** The day on which it was taken, where somebody says it. */
    takenOn: date({ mode: 'string' }),
    moment: text({ enum: moments }),
  },
  (t) => [
    check('a_picture_is_before_or_after', sql`${t.moment} in ('before', 'after')`),
    primaryKey({ columns: [t.projectId, t.fileId] }),
    uniqueIndex('one_cover_per_project').on(t.projectId).where(sql`${t.cover}`),
    index('projects_of_photo').on(t.fileId),
  ],
)
