import { eq } from 'drizzle-orm'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { places, type Service, serviceSeasons, services } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { officialById } from '../../people/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { beginSubject, setOpinionWindow } from '../../subjects/index.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { placeWords } from '../places/columns.ts'
import { translated } from '../places/place-input.ts'
import type { ServiceInput } from './service-input.ts'

/** Begins a service: everybody reads it from now on, though nobody has said yet how it is. */
export async function addService(act: Act, input: ServiceInput): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'service.write')
  await mustActFor(act, input.bodyId)
  await mustBeThere(act, input)
  const columns = columnsOf(input)
  const id = await beginSubject(act, 'service')
  const words = slugOf(input.fr, 'service')
  const made = await takeFreeSlug(taken.has(words) ? `service-${words}` : words, async (slug) => {
    const [row] = await act.tx
      .insert(services)
      .values({ ...columns, id, slug, at: act.at, movedAt: act.at, closedAt: input.closed ? act.at : null })
      .onConflictDoNothing({ target: services.slug })
      .returning({ id: services.id, slug: services.slug })
    return row
  })
  await writeSeasons(act, id, input)
  await setOpinionWindow(act, id, input)
  await record(act, 'service-added', { kind: 'service', id, topicId: id })
  return made
}

/** Words of addresses that stand beside those of services. */
const taken = new Set(['nouveau', 'etats'])

/**
 * Changes what is known of a service, never its state. Refused (`edited-meanwhile`) where somebody saved it before; when
 * opinions are taken on it moves as `setOpinionWindow` allows.
 */
export async function changeService(
  act: Act,
  { slug, revision, ...input }: ServiceInput & { slug: string; revision: number },
): Promise<void> {
  allow(act.actor, 'service.write')
  const service = await lockedService(act, slug)
  await mustActFor(act, service.bodyId)
  await mustActFor(act, input.bodyId)
  if (service.revision !== revision) throw new Refusal('edited-meanwhile')
  await mustBeThere(act, input)
  await act.tx
    .update(services)
    .set({
      ...columnsOf(input),
      ...{ revision: revision + 1, movedAt: act.at },
      closedAt: input.closed ? (service.closedAt ?? act.at) : null,
    })
    .where(eq(services.id, service.id))
  await writeSeasons(act, service.id, input)
  await setOpinionWindow(act, service.id, input)
  await record(act, 'service-changed', { kind: 'service', id: service.id, topicId: service.id })
}

async function lockedService({ tx }: Act, slug: string): Promise<Service> {
  const [service] = await tx.select().from(services).where(eq(services.slug, slug)).for('update')
  if (!service) throw new Refusal('not-found', 404)
  return service
}

function columnsOf(input: ServiceInput) {
  const { kind, placeId, bodyId, electedId, phone, webcam, confirmHours } = input
  const names = translated(input.fr, input.it, input.en)!
  return {
    ...{ names, kind, placeId, bodyId, electedId, phone, webcam, confirmHours },
    about: translated(input.aboutFr, input.aboutIt, input.aboutEn),
    difficulty: input.difficulty ?? null,
    searchText: placeWords(names, ''),
  }
}

/** Refuses a place that the register lacks, and an elected official who is none, or whose term is over. */
async function mustBeThere({ tx }: Act, { placeId, electedId }: ServiceInput): Promise<void> {
  const [place] = await tx.select({ id: places.id }).from(places).where(eq(places.id, placeId))
  if (!place) throw new Refusal('not-found', 422, 'placeId')
  if (!(await officialById(tx, electedId))) throw new Refusal('not-in-office', 422, 'electedId')
}

async function writeSeasons({ tx }: Act, serviceId: string, { seasons }: ServiceInput): Promise<void> {
  await tx.delete(serviceSeasons).where(eq(serviceSeasons.serviceId, serviceId))
  const there = seasons.filter(({ fromOn }) => fromOn)
  if (there.length > 0)
    await tx.insert(serviceSeasons).values(there.map((season) => ({ ...season, serviceId })))
}
