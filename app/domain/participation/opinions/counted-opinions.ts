import { and, eq, inArray, isNull } from 'drizzle-orm'
import { countedOpinions, opinions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type Counted, inRow, type Row, type Standing } from './publish-rows.ts'

/** The opinions on a subject as they stand. */
export function standingOn({ tx }: Act, subjectId: string): Promise<Standing[]> {
  const { id, class: of, verified, stance } = opinions
  return tx
    .select({ id, class: of, verified, stance })
    .from(opinions)
    .where(eq(opinions.subjectId, subjectId))
}

/** What the rows published until now counted. */
export function countedOn({ tx }: Act, subjectId: string): Promise<Counted[]> {
  const { opinionId: id, class: of, verified, stance, since, until } = countedOpinions
  return tx
    .select({ id, class: of, verified, stance, since, until })
    .from(countedOpinions)
    .where(eq(countedOpinions.subjectId, subjectId))
}

/** Keeps what a row counts from this report on: what it counted otherwise ends, what it counts anew begins. */
export async function remember(
  { tx, at }: Act,
  all: { subjectId: string; row: Row; standing: Standing[]; counted: Counted[] },
): Promise<void> {
  const { subjectId, row } = all
  const had = all.counted.filter((one) => inRow(row)(one) && !one.until)
  const has = all.standing.filter(inRow(row))
  const ended = without(had, has).map(({ id }) => id)
  const begun = without(has, had).map(({ id, ...one }) => ({ subjectId, opinionId: id, ...one, since: at }))
  const { class: of, verified, until, opinionId } = countedOpinions
  const open = and(eq(countedOpinions.subjectId, subjectId), isNull(until))
  const here = and(open, eq(of, row.class), eq(verified, row.verified))
  if (ended.length > 0)
    await tx
      .update(countedOpinions)
      .set({ until: at })
      .where(and(here, inArray(opinionId, ended)))
  if (begun.length > 0) await tx.insert(countedOpinions).values(begun)
}

/** After the final count nothing is compared any more. */
export async function forgetCounted({ tx }: Act, subjectId: string): Promise<void> {
  await tx.delete(countedOpinions).where(eq(countedOpinions.subjectId, subjectId))
}

function without<One extends Standing>(these: One[], those: Standing[]): One[] {
  const stances = new Map(those.map(({ id, stance }) => [id, stance]))
  return these.filter(({ id, stance }) => stances.get(id) !== stance)
}
