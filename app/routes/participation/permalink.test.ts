import { act, theCity } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment } from '#tests/fixtures/moderation.ts'
import { load } from '#tests/pages.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { loader } from './permalink.tsx'

async function signedIn(db: Db, name: string, roles: Role[] = []) {
  const { id } = await anActor(db, name, roles)
  const token = await act(db, theCity, (act) =>
    openSession(act, id!, { device: 'essai', demonstration: true }),
  )
  const { viewer, sessionId } = (await sessionOf(db, token))!
  return { viewer, sessionId, token }
}

describe('the address of a comment that waits to be read', () => {
  test('leads its author to where she reads it, a moderator to its case, and nobody else anywhere', async ({
    db,
  }) => {
    const { id: subjectId, slug } = await aPublishedProject(db, await aTown(db))
    const author = await signedIn(db, 'Julie Martin')
    const { id } = await aComment(db, { subjectId, authorId: author.viewer.id, heldAt: new Date() })
    const led = async (who: typeof author | null) => {
      const answer = load(loader, db, `/contributions/${id}`, { id }, who)
      const thrown = (await answer.catch((thrown) => thrown)) as Response & { init?: ResponseInit }
      return thrown.init?.status ?? thrown.headers.get('Location')
    }
    expect(await led(null)).toBe(404)
    expect(await led(await signedIn(db, 'Anna Blanc'))).toBe(404)
    expect(await led(await signedIn(db, 'Une agente', ['agent']))).toBe(404)
    expect(await led(author)).toBe(`/projets/${slug}/discussion#c-${id}`)
    expect(await led(await signedIn(db, 'Paul Roux', ['moderator']))).toBe(`/mairie/signalements/${id}`)
  })
})
