import { type Dossier, type DossierLine, dossierChanges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'

export type Change = { field: string; funder: string; was: string; became: string }

type Value = string | bigint | null | undefined
const asText = (value: Value) => (value === null || value === undefined ? '' : String(value))

/** The fields of two rows that differ, as text. */
export const changesOf = <Field extends string>(
  before: Partial<Record<Field, Value>>,
  after: Partial<Record<Field, Value>>,
  fields: readonly Field[],
  funder = '',
): Change[] =>
  fields
    .map((field) => ({ field, funder, was: asText(before[field]), became: asText(after[field]) }))
    .filter(({ was, became }) => was !== became)

/** What a dossier says in one language. */
export const textsOf = ({ title, summary, object }: Pick<Dossier, 'title' | 'summary' | 'object'>) =>
  Object.fromEntries(
    (['fr', 'it', 'en'] as const).flatMap((lang) => [
      [`title.${lang}`, title[lang]],
      [`summary.${lang}`, summary[lang]],
      [`object.${lang}`, object[lang]],
    ]),
  ) as Record<string, string | undefined>

/** What its plan asks of each funder, by name. */
export const askedOf = (lines: readonly Pick<DossierLine, 'funder' | 'label' | 'asked'>[]) =>
  Object.fromEntries(lines.map(({ funder, label, asked }) => [label ? `${funder}:${label}` : funder, asked]))

/**
 * Keeps what changed on a public dossier, where its history is read from, and returns it as the event says it: each field
 * with what it was and became, but for words, which are only named: no event holds any.
 */
export async function noteChanges(
  act: Act,
  { id, publishedAt }: Pick<Dossier, 'id' | 'publishedAt'>,
  changes: readonly Change[],
): Promise<string[]> {
  if (publishedAt !== null && changes.length > 0)
    await act.tx
      .insert(dossierChanges)
      .values(changes.map((change) => ({ ...change, dossierId: id, by: whoActs(act.actor), at: act.at })))
  return changes.map(({ field, funder, was, became }) => {
    const name = funder ? `${funder.split(':')[0]}.${field}` : field
    return plain.test(was) && plain.test(became) ? `${name}: ${was} > ${became}` : name
  })
}

/** A number, a day, an id, or nothing: what is not said in words. */
const plain = /^(|\d+|\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f-]{27})$/
