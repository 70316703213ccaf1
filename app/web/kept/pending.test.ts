import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { act, person } from '#app/domain/act.ts'
import { PledgeInput, typedPledge } from '#app/domain/funding/index.ts'
import { giveOpinion } from '#app/domain/participation/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, someone } from '#tests/fixtures/participation.ts'
import { bind, isBound, nameOfKept, remember, take, throwAway, waiting } from './pending.ts'
import { deedNamed, keptDeeds } from './pending-deeds.ts'

const deed = { deed: 'comment', input: { body: 'Un mot' }, returnTo: '/projets/ecole' }
const julie = person('01890000-0000-7000-8000-000000000001')

describe('a deed that waits for its author', () => {
  test('is done once, when two tabs sign in together', async ({ db }) => {
    const token = await remember(db, deed)
    const taken = await Promise.all([
      act(db, julie, (act) => take(act, token)),
      act(db, julie, (act) => take(act, token)),
    ])
    expect(taken.filter(Boolean)).toEqual([deed])
    expect(await waiting(db, token)).toBeNull()
  })

  test('stays when the rule says no, since its transaction is undone', async ({ db }) => {
    const token = await remember(db, deed)
    const refused = act(db, julie, async (act) => {
      await take(act, token)
      throw new Error('a rule said no')
    })
    await expect(refused).rejects.toThrow('a rule said no')
    expect(await waiting(db, token)).toEqual(deed)
  })

  test('leaves no words behind once it is done, and is nobody’s without the token', async ({ db }) => {
    const token = await remember(db, deed)
    expect(await waiting(db, `${token}x`)).toBeNull()
    await act(db, julie, (act) => take(act, token))
    const [row] = await db.execute(sql`select input, token_hash from pending_deeds`)
    expect(row).toMatchObject({ input: {} })
    expect(row!.token_hash).not.toContain(token)
  })

  test('belongs to the sign-in that it began: to the first address given there, and to no other', async ({
    db,
  }) => {
    const token = await remember(db, deed)
    expect(await isBound(db, token, 'julie@exemple.fr')).toBe(false)
    await bind(db, token, 'Julie@exemple.fr')
    await bind(db, token, 'suivant@exemple.fr')
    expect(await isBound(db, token, 'julie@exemple.fr')).toBe(true)
    expect(await isBound(db, token, 'suivant@exemple.fr')).toBe(false)
    expect(await isBound(db, `${token}x`, 'julie@exemple.fr')).toBe(false)
    expect(JSON.stringify(await db.execute(sql`select * from pending_deeds`))).not.toContain('julie@')
  })

  test('asks whose it is when its sign-in took more than half an hour', async ({ db, ownerSql }) => {
    const token = await remember(db, deed)
    await bind(db, token, 'julie@exemple.fr')
    await ownerSql`update city_clock set ahead = interval '31 minutes'`
    expect(await isBound(db, token, 'julie@exemple.fr')).toBe(false)
    expect(await waiting(db, token)).toEqual(deed)
  })

  test('asks whose it is when its first address comes minutes after it: a tab may have been left open', async ({
    db,
    ownerSql,
  }) => {
    const token = await remember(db, deed)
    await ownerSql`update city_clock set ahead = interval '6 minutes'`
    expect(await bind(db, token, 'suivant@exemple.fr')).toBe(false)
    expect(await isBound(db, token, 'suivant@exemple.fr')).toBe(false)
    expect(await waiting(db, token)).toEqual(deed)
  })

  test('can be thrown away, and its name opens nothing', async ({ db }) => {
    const token = await remember(db, deed)
    expect(await waiting(db, nameOfKept(token))).toBeNull()
    await throwAway(db, token)
    expect(await waiting(db, token)).toBeNull()
    expect(await db.execute(sql`select from pending_deeds`)).toHaveLength(0)
  })

  test('waits a day of the city’s clock', async ({ db, ownerSql }) => {
    const token = await remember(db, deed)
    await ownerSql`update city_clock set ahead = interval '25 hours'`
    expect(await waiting(db, token)).toBeNull()
    expect(await act(db, julie, (act) => take(act, token))).toBeNull()
  })
})

describe('a kept opinion', () => {
  test('shows the one that its author has given already, unless they are the same', async ({ db }) => {
    const [project, author] = [await aProject(db), await someone(db)]
    const [{ slug } = { slug: '' }] = await db.select({ slug: projects.slug }).from(projects)
    const kept = { stance: 'against', reason: '', lang: 'fr', path: 'projets', slug }
    const standing = () => keptDeeds.opinion.standing(db, kept, author.id)
    expect(await standing()).toBeNull()
    const given = { subjectId: project.id, stance: 'for', reason: '', lang: 'fr' } as const
    await act(db, author, (act) => giveOpinion(act, given), noon)
    expect(await standing()).toMatchObject({ stance: 'for', at: noon })
    await act(db, author, (act) => giveOpinion(act, { ...given, stance: 'against' }), noon)
    expect(await standing()).toBeNull()
  })
})

describe('the deeds that are kept', () => {
  test('are declared in their list alone: no route keeps one by itself', () => {
    const keeping = readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /\bpending:/.test(readFileSync(join('app/routes', file), 'utf8')))
    expect(keeping).toEqual([])
  })

  test('are read back from what is kept of them, an amount as it was typed', () => {
    const typed = { amount: '1 250,50', rewardId: '', organisationId: '', clientKey: 'une-seule-fois' }
    const kept = { ...typedPledge(PledgeInput.parse(typed)), slug: 'sauna' }
    expect(keptDeeds.pledge.shown(JSON.parse(JSON.stringify(kept)), messagesIn('fr'))?.promise).toMatch(
      /1\s250,50/,
    )
    expect(keptDeeds.pledge.shown({ ...kept, amount: 'beaucoup' }, messagesIn('fr'))).toBeNull()
    expect(deedNamed('toString')).toBeUndefined()
  })
})
