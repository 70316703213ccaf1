import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { clockAt } from '#tests/fixtures/ballots/votes.ts'
import { aDeliberation } from '#tests/fixtures/decisions.ts'
import { on, published, started } from '#tests/fixtures/dossiers.ts'
import { aComment } from '#tests/fixtures/moderation.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { type Actor, act } from '../../act.ts'
import { startDecision } from '../../publishing/index.ts'
import { waitingFor } from './waiting-for.ts'

/** A project that is late, a dossier under a deadline, another in preparation, an act to publish, a comment to answer. */
async function muchToDo(db: Db) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town, {
    milestones: [{ fr: 'Premier coup de pioche', on: '2027-05-01' }],
  })
  const { slug } = await published(db, { town, projectId }, { plannedStartOn: '2027-06-20' })
  await started(db, { town, projectId })
  await act(db, town.agent, (act) => startDecision(act, aDeliberation(town)))
  await aComment(db, { subjectId: projectId, authorId: town.resident.id, asksAnswer: true })
  await clockAt(db, on('2027-06-10'))
  return { town, slug }
}

describe('what waits on a desk', () => {
  test('is of each office its own, and nothing without its roles', async ({ db }) => {
    const { town } = await muchToDo(db)
    const kinds = async (actor: Actor) =>
      (await waitingFor(db, actor, 'fr')).items.map(({ kind }) => kind).sort()
    expect(await kinds(town.mayor)).toEqual(['decision', 'draft'])
    expect(await kinds(town.elected)).toEqual(['comment', 'deadline', 'milestone'])
    expect(await kinds(town.agent)).toEqual(['deadline', 'milestone'])
    for (const { id } of [town.mayor, town.elected, town.agent])
      expect(await kinds({ id, roles: [], heldRoles: [] })).toEqual([])
  })

  test('is late once the day of a deadline has passed, not while it comes near', async ({ db }) => {
    const { town, slug } = await muchToDo(db)
    const deadline = async () =>
      (await waitingFor(db, town.agent, 'fr')).items.find(({ kind }) => kind === 'deadline')
    expect(await deadline()).toMatchObject({ dueOn: '2027-06-20', late: false, subject: { slug } })
    await clockAt(db, on('2027-06-21'))
    expect(await deadline()).toMatchObject({ dueOn: '2027-06-20', late: true })
  })
})
