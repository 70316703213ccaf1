import { act, nobody } from '#app/domain/act.ts'
import { join, openSession } from '#app/domain/people/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { contributions, projects, roleGrants } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject } from '#tests/fixtures/participation.ts'
import { throwKeptAway } from '../kept/kept-words.ts'
import { nameOfKept, remember, waiting } from '../kept/pending.ts'
import type { Visit } from '../visit.ts'
import { begunBy, enter } from './enter.ts'

const email = 'julie@exemple.fr'
const paths = pathsIn('fr')

describe('the end of a sign-in', () => {
  test('publishes the words that began it', async ({ db }) => {
    const { token, name, signsIn } = await kept(db)
    expect((await signsIn(name)).to).not.toContain(paths.signInKept)
    expect(await db.$count(contributions)).toBe(1)
    expect(await waiting(db, token)).toBeNull()
  })

  test('that did not begin by the words asks whose they are, and publishes nothing', async ({ db }) => {
    const { token, signsIn } = await kept(db)
    expect(await signsIn(undefined)).toEqual({ to: paths.signInKept })
    expect(await db.$count(contributions)).toBe(0)
    expect(await waiting(db, token)).not.toBeNull()
  })

  test('on a tab that was left open asks too', async ({ db, ownerSql }) => {
    const { name, signsIn } = await kept(db)
    await ownerSql`update city_clock set ahead = interval '6 minutes'`
    expect(await signsIn(name)).toEqual({ to: paths.signInKept })
    expect(await db.$count(contributions)).toBe(0)
  })

  test('of whoever holds an office waits for her factor', async ({ db }) => {
    const { name, signsIn, personId } = await kept(db)
    await db.insert(roleGrants).values({ personId, role: 'elected' })
    const { to } = await signsIn(name)
    expect(to).toBe(`${paths.signInSecondFactor}?suite=${encodeURIComponent(paths.signInKept)}`)
    expect(await db.$count(contributions)).toBe(0)
  })
})

test('signing out throws away what waits on the browser, words and cookie', async ({ db }) => {
  const { token, args } = await kept(db)
  await throwKeptAway(args.request, args.context)
  expect(await waiting(db, token)).toBeNull()
  expect(args.context.setCookies).toEqual([expect.stringMatching(/^pending=; .*Max-Age=0/)])
})

/** A comment that waits on a browser, and Julie, who signs in there. */
async function kept(db: Db) {
  await aProject(db, { publicAt: new Date('2026-01-01') })
  const [{ slug } = { slug: '' }] = await db.select({ slug: projects.slug }).from(projects)
  const input = { body: 'Un mot', lang: 'fr', path: 'projets', slug }
  const deed = { deed: 'comment', input, returnTo: '/projets' }
  const token = await remember(db, deed)
  const { id: personId } = await act(db, nobody, (act) =>
    join(act, { email, displayName: 'Julie des Cimes', class: 'permanent', locale: 'fr' }),
  )
  const instance = { ...openSecrets(['k'.repeat(32)]), db, readDb: db, secure: false }
  const request = new Request('http://cordee.example/connexion', { headers: { Cookie: `pending=${token}` } })
  const args = { request, context: { instance, setCookies: [] as string[] } } as never as Parameters<
    typeof enter
  >[0]
  const visited = { instance, paths, t: messagesIn('fr'), viewer: null } as never as Visit
  const signsIn = async (name: string | undefined) => {
    const begun = await begunBy(args, visited, name, email)
    const session = await act(db, nobody, (act) => openSession(act, personId, { device: 'Firefox' }))
    return enter(args, visited, session, null, { kept: begun, email })
  }
  return { token, name: nameOfKept(token)!, personId, args, signsIn } // a token has a name
}
