import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, bytes, id, instant, word } from '../columns.ts'
import { files } from './commune.ts'
import { documentKinds, dossiers } from './dossiers.ts'
import { people } from './people.ts'

/** A paper of the dossier; taken off the list, its row stays. */
export const dossierDocuments = pgTable(
  'dossier_documents',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    kind: text({ enum: documentKinds }).notNull(),
    title: text().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('documents_of_dossier').on(t.dossierId),
    index('dossier_of_file').on(t.fileId),
    check('a_known_document', word(t.kind, documentKinds)),
  ],
)

/** What was filed, never changed: canonical JSON, and its SHA-256, which the database itself checks. */
export const dossierVersions = pgTable(
  'dossier_versions',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    number: integer().notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    unique('filed_version_numbers').on(t.dossierId, t.number),
    check('the_hash_is_its_own', sql`${t.sha256} = encode(sha256(convert_to(${t.content}, 'UTF8')), 'hex')`),
  ],
)

/**
 * What changed on a public dossier without a step: what it said, and what it says since. Kept, so that nothing that was
 * read is rewritten without a trace. Amounts in cents, days and ids as text; `funder` where it is of one line.
 */
export const dossierChanges = pgTable(
  'dossier_changes',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    field: text().notNull(),
    funder: text().notNull().default(''),
    was: text().notNull(),
    became: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    index('changes_of_dossier').on(t.dossierId, t.at),
    check('something_changed', sql`${t.was} <> ${t.became}`),
  ],
)

/** The poster of a dossier's publicity as it was last printed: the hash is of what it says, and changes with it alone. */
export const dossierPosters = pgTable('dossier_posters', {
  dossierId: uuid()
    .primaryKey()
    .references(() => dossiers.id),
  contentSha256: text().notNull(),
  pdf: bytes().notNull(),
  at: at(),
})

/** An "Avis des habitants" annex as it was printed: the hash of its data stands in it, that of its bytes in `files`. */
export const dossierAnnexes = pgTable(
  'dossier_annexes',
  {
    id: id(),
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    dataSha256: text().notNull(),
    /** The instant of the count that it prints. */
    countedAt: instant().notNull(),
    final: boolean().notNull(),
    at: at(),
  },
  (t) => [
    unique('one_annex_of_the_same_data').on(t.dossierId, t.dataSha256),
    index('annexes_of_dossier').on(t.dossierId, t.id),
  ],
)

/** A deadline that was told of, once when it came near and once when it passed. */
export const dossierWarnings = pgTable(
  'dossier_warnings',
  {
    dossierId: uuid()
      .notNull()
      .references(() => dossiers.id),
    deadline: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    stage: text({ enum: ['near', 'passed'] }).notNull(),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.deadline, t.dueOn, t.stage] })],
)
