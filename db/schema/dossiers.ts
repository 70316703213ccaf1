import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { at, cents, id, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { officials, organisations, people, type Translated } from './people.ts'
import { projects } from './projects.ts'

/** In the order of an application's way; `lapsed` and `abandoned` are the ways out. */
export const dossierStates = [
  'spotting',
  'drafting',
  'deliberated',
  'filed',
  'received',
  'pieces-requested',
  'complete',
  'examination',
  'committee',
  'notified',
  'refused',
  'started',
  'advance',
  'instalment',
  'completed',
  'balance',
  'closed',
  'lapsed',
  'abandoned',
] as const
export type DossierState = (typeof dossierStates)[number]

/** To whom an application is addressed. */
export const programmes = [
  'detr',
  'dsil',
  'fnadt',
  'region',
  'department',
  'feder',
  'alcotra',
  'water-agency',
  'other',
] as const
export type Programme = (typeof programmes)[number]

/** Who pays a line. A loan is the commune's own money; gifts and sponsors stand outside the legal ratio. */
export const funders = [
  'detr',
  'dsil',
  'fnadt',
  'region',
  'department',
  'feder',
  'alcotra',
  'water-agency',
  'other-public',
  'own-funds',
  'loan',
  'private-gifts',
  'sponsors',
] as const
export type Funder = (typeof funders)[number]

/** By which rule the commune's own share is judged (CGCT L1111-10 III). */
export const ownShareRules = [
  'general',
  'lead-authority',
  'territorial-cooperation',
  'prefect-waiver',
] as const
export type OwnShareRule = (typeof ownShareRules)[number]

export const documentKinds = [
  'note',
  'deliberation',
  'financing-plan',
  'quotes',
  'schedule',
  'non-start',
  'land-title',
  'bank-details',
  'start-declaration',
  'invoices',
  'co-funders',
  'publicity',
  'completion',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A subsidy dossier: an application of the commune, on one project, to one programme. Amounts are without tax. */
export const dossiers = pgTable(
  'dossiers',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    slug: text().notNull().unique(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    title: jsonb().$type<Translated>().notNull(),
    summary: jsonb().$type<Translated>().notNull(),
    /** What the money is for: Markdown as written, and as it is read. */
    object: jsonb().$type<Translated>().notNull(),
    objectHtml: jsonb().$type<Translated>().notNull(),
    /** Translations that the French text has outlived, as `names.it`; `older_translations` keeps it. */
    older: text().array().notNull().default([]),
    programme: text({ enum: programmes }).notNull(),
    /** The call for projects, in its own name; empty where the programme has none. */
    call: text().notNull().default(''),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    electedId: uuid()
      .notNull()
      .references(() => officials.personId),
    agentId: uuid()
      .notNull()
      .references(() => people.id),
    totalCost: cents().notNull(),
    /** What the funder agrees to count, often less than the whole. */
    eligibleBase: cents(),
    ownShareRule: text({ enum: ownShareRules }).notNull().default('general'),
    /** The act behind any rule but the general one. */
    ownShareReference: text().notNull().default(''),
    /** When the first contract is expected to be signed: that is the legal start. */
    plannedStartOn: date({ mode: 'string' }),
    /** As the grant's own act says, where it says otherwise than the law. */
    startBy: date({ mode: 'string' }),
    finishBy: date({ mode: 'string' }),
    state: text({ enum: dossierStates }).notNull().default('spotting'),
    revision: integer().notNull().default(1),
    searchText: text().notNull().default(''),
    startedBy: uuid()
      .notNull()
      .references(() => people.id),
    startedAt: at(),
    /** When its form was saved last; null for what was saved before that was kept. */
    savedAt: instant(),
    publishedAt: instant(),
    movedAt: at(),
  },
  (t) => [
    check('a_dossier_costs_something', sql`${t.totalCost} > 0`),
    check('eligible_within_the_cost', sql`${t.eligibleBase} between 0 and ${t.totalCost}`),
    check('another_rule_names_its_act', sql`${t.ownShareRule} = 'general' or ${t.ownShareReference} <> ''`),
    check('a_known_state', word(t.state, dossierStates)),
    check('a_known_programme', word(t.programme, programmes)),
    check('a_known_own_share_rule', word(t.ownShareRule, ownShareRules)),
    index('dossiers_by_move').on(t.movedAt, t.id).where(sql`${t.publishedAt} is not null`),
    index('dossiers_of_project').on(t.projectId),
    index('dossiers_spelt').using('gin', sql`spellings(${t.searchText})`),
    index('dossiers_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
)
export type Dossier = typeof dossiers.$inferSelect

/** One funder's line of the financing plan, in cents. A null grant is not decided; zero is a refusal. */
export const dossierLines = pgTable(
  'dossier_lines',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    position: integer().notNull(),
    funder: text({ enum: funders }).notNull(),
    /** Names another public funder, or the fund of a known one. */
    label: text().notNull().default(''),
    kind: text({ enum: ['own', 'public', 'private'] }).notNull(),
    asked: cents().notNull(),
    granted: cents(),
    grantedOn: date({ mode: 'string' }),
    grantReference: text().notNull().default(''),
    received: cents().notNull().default(sql`0`),
  },
  (t) => [
    index('lines_of_dossier').on(t.dossierId, t.position),
    check('a_line_asks_something', sql`${t.asked} > 0`),
    check('a_grant_is_not_negative', sql`${t.granted} >= 0`),
    check('received_within_the_grant', sql`${t.received} between 0 and coalesce(${t.granted}, 0)`),
    check(
      'a_grant_has_its_act',
      sql`${t.granted} is null or (${t.grantedOn} is not null and ${t.grantReference} <> '')`,
    ),
    check('a_known_funder', word(t.funder, funders)),
    // CGCT L1111-10 III: what counts as the commune's own, and what stands outside the ratio, is no one's choice.
    check(
      'a_funder_is_of_its_kind',
      sql`${t.kind} = case when ${t.funder} in ('own-funds', 'loan') then 'own'
        when ${t.funder} in ('private-gifts', 'sponsors') then 'private' else 'public' end`,
    ),
    check('another_funder_has_a_name', sql`${t.funder} <> 'other-public' or ${t.label} <> ''`),
  ],
)
export type DossierLine = typeof dossierLines.$inferSelect

/** A step on a dossier's way: who said it, when it happened, by which act. `extended` moves a deadline, not the state. */
export const dossierSteps = pgTable(
  'dossier_steps',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    fromState: text({ enum: dossierStates }).notNull(),
    toState: text({ enum: [...dossierStates, 'extended'] }).notNull(),
    on: date({ mode: 'string' }).notNull(),
    reference: text().notNull().default(''),
    note: text().notNull().default(''),
    /** What an extension moves, and to which day. */
    extends: text({ enum: ['start', 'finish'] }),
    untilOn: date({ mode: 'string' }),
    by: uuid().references(() => people.id),
    at: at(),
  },
  (t) => [
    index('steps_of_dossier').on(t.dossierId, t.id),
    check(
      'an_extension_says_what_and_until',
      sql`(${t.toState} = 'extended') = (${t.extends} is not null) and (${t.extends} is null) = (${t.untilOn} is null)`,
    ),
  ],
)
export type DossierStep = typeof dossierSteps.$inferSelect
