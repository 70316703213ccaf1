import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { read, shape, uuid } from '#db/read/index.ts'
import { fieldCategories, fieldDrafts, places } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { Refusal } from '../../refusal.ts'
import { publicSubjectId } from '../../subjects/index.ts'
import { hashOfToken, newToken } from '../../token.ts'
import { dropPhotos, keepPhotos, mostPhotos, type PhotoFile } from '../photos/keep-photos.ts'
import type { ReportWords, Said } from './words.ts'

/** How long a draft waits for its author to say who she is. */
export const draftHours = 24
/** Further from the middle of the commune than this, a point was typed or read wrongly. */
const farthest = 20_000

/**
 * Keeps what somebody writes, with its photos, until she says who she is or that she does not: anybody may, and nothing of
 * it is public. Returns the token of its link, the only time that it is seen. A link that was made on a device and came
 * before is that of the first draft: with the same words nothing is written (`again`), with others they take the place of
 * the first. Refused: `sent-otherwise` for other words of what is published already, `category-closed`, `not-found` for a
 * place or a subject that is not there, `point-far`.
 */
export async function keepDraft(
  act: Act,
  { deviceId, token: made, ...said }: ReportWords,
  photos: readonly PhotoFile[] = [],
): Promise<{ id: string; token: string; again: boolean }> {
  const token = made ?? newToken()
  const saidHash = hashOf(said, photos)
  const before = made && (await keptBefore(act, made))
  if (before && (before.saidHash ?? saidHash) === saidHash) return { id: before.id, token, again: true }
  if (before && before.reportId !== null) throw new Refusal('sent-otherwise', 409)
  await mustBeThere(act, said)
  await refuseFar(act, said)
  const kept = {
    ...{ said, saidHash, at: act.at },
    expiresAt: new Date(act.at.getTime() + draftHours * 3_600_000),
  }
  const id = before ? await replaced(act, before.id, kept) : await begun(act, { token, deviceId, ...kept })
  await keepPhotos(act, photos.slice(0, mostPhotos), { draftId: id })
  return { id, token, again: false }
}

type Keeping = Pick<typeof fieldDrafts.$inferInsert, 'said' | 'saidHash' | 'at' | 'expiresAt'>

async function begun(
  { tx }: Act,
  { token, deviceId = crypto.randomUUID(), ...kept }: Keeping & { token: string; deviceId?: string },
): Promise<string> {
  const [draft] = await tx
    .insert(fieldDrafts)
    .values({ ...kept, tokenHash: hashOfToken(token), deviceId })
    .returning({ id: fieldDrafts.id })
  return draft!.id // an insert returns its row
}

async function replaced(act: Act, id: string, kept: Keeping): Promise<string> {
  await dropPhotos(act, { draftId: id })
  await act.tx.update(fieldDrafts).set(kept).where(eq(fieldDrafts.id, id))
  return id
}

/** Of what was said, pictures and their order with it: a picture by its bytes as they came, for it is drawn anew each time. */
function hashOf(said: Said, photos: readonly PhotoFile[]): string {
  const pictures = photos.map(({ sent, sha256 }) => sent ?? sha256)
  return createHash('sha256')
    .update(JSON.stringify([said, pictures]))
    .digest('hex')
}

/** The draft whose link was made on a device, if it came before; whoever sends or publishes it at once waits. */
async function keptBefore({ tx }: Act, token: string) {
  const tokenHash = hashOfToken(token)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${tokenHash}, 2))`)
  const [draft] = await tx
    .select({ id: fieldDrafts.id, saidHash: fieldDrafts.saidHash, reportId: fieldDrafts.reportId })
    .from(fieldDrafts)
    .where(eq(fieldDrafts.tokenHash, tokenHash))
    .for('update')
  return draft
}

async function mustBeThere({ tx }: Act, { categoryId, placeId, about }: Said) {
  const open = and(eq(fieldCategories.id, categoryId), isNull(fieldCategories.closedAt))
  if ((await tx.$count(fieldCategories, open)) === 0) throw new Refusal('category-closed', 422, 'categoryId')
  const there = placeId && and(eq(places.id, placeId), isNull(places.closedAt))
  if (there && (await tx.$count(places, there)) === 0) throw new Refusal('not-found', 422, 'placeId')
  if (about) await aboutIt({ tx }, about)
}

/** The id of the subject at this address. Refused (`not-found`) where the public knows none. */
export async function aboutIt({ tx }: Pick<Act, 'tx'>, about: string): Promise<string> {
  const [path = '', slug = ''] = about.split('/')
  return publicSubjectId(tx, { path, slug })
}

async function refuseFar({ tx }: Act, { latitude, longitude }: Said) {
  const here = await settingsOf(tx)
  if (latitude === null || longitude === null) return
  if (here.latitude === undefined || here.longitude === undefined) return
  const [far] = await read(tx, farRow)`select gen_random_uuid() as id where metres_between(
    ${latitude}::float8, ${longitude}::float8, ${here.latitude}::float8, ${here.longitude}::float8) > ${farthest}`
  if (far) throw new Refusal('point-far', 422, 'latitude')
}

const farRow = shape({ id: uuid })

/** The draft of this id or link, locked until the act ends. Refused (`draft-expired`) once its day is over. */
export async function lockedDraft(act: Act, by: { id: string } | { token: string }) {
  const which = 'id' in by ? eq(fieldDrafts.id, by.id) : eq(fieldDrafts.tokenHash, hashOfToken(by.token))
  const [draft] = await act.tx.select().from(fieldDrafts).where(which).for('update')
  const over = draft && draft.reportId === null && draft.expiresAt <= act.at
  if (!draft || over) throw new Refusal('draft-expired', 410)
  return draft
}

/** Says what became of it: whoever sends it again finds that. */
export const becameOf = ({ tx }: Act, draftId: string, reportId: string) =>
  tx.update(fieldDrafts).set({ reportId, said: sql`'{}'::jsonb` }).where(eq(fieldDrafts.id, draftId))
