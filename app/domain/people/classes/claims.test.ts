import { eq, sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import { files, people, residencyClaims, residencyRulings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { type Actor, act, nobody, person, theCity } from '../../act.ts'
import { verifyAtCounter } from '../../counter/index.ts'
import { enterPersonAtCounter } from '../accounts/enter-person-at-counter.ts'
import { join } from '../accounts/join.ts'
import { grantRole } from '../offices/grant-role.ts'
import { claimQueue, claimShown, proofOfClaim } from './claim-queue.ts'
import { claimsOf } from './claims-of.ts'
import { fileRemoved, fileToRemove, strayProofs } from './forget-proof.ts'
import { makeClaim } from './make-claim.ts'
import { noteProof } from './note-proof.ts'
import { ruleOnClaim } from './rule-on-claim.ts'
import { standing } from './standing.ts'
import { lastDayOf } from './verification-term.ts'
import { withdrawClaim } from './withdraw-claim.ts'

describe('a claim', () => {
  test('that is granted confirms the class until its term, and leaves no proof', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    expect(await standing(db, owner.id!)).toEqual({ class: 'secondary', verified: false })
    const { expiresOn } = await act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: true }))
    expect(await standing(db, owner.id!)).toEqual({ class: 'secondary', verified: true })
    expect(expiresOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    const [row] = await db.select().from(residencyClaims)
    expect(row!.proofFileId).toBeNull()
    const [file] = await db.select().from(files)
    expect(file!.deletedAt).not.toBeNull()
    const jobs = await db.execute(
      sql`select payload->>'fileId' as id from graphile_worker._private_jobs where payload->>'fileId' is not null`,
    )
    expect([...jobs]).toEqual([{ id: file!.id }])
  })

  test('loses its force when the term is over', async ({ db, ownerSql }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    await act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: true }))
    await ownerSql`update city_clock set ahead = interval '3 years 2 days'`
    expect(await standing(db, owner.id!)).toEqual({ class: 'secondary', verified: false })
  })

  test('cannot be ruled upon while it holds its proof: the database forbids it', async ({ db, ownerSql }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    const ruling = { claimId: id, granted: true, by: agent.id!, expiresOn: '2030-01-01' } // an agent has an id
    await expect(db.insert(residencyRulings).values(ruling)).rejects.toMatchObject({
      cause: { constraint_name: 'proof_is_gone' },
    })
    await ownerSql`drop trigger rulings_after_proofs on residency_rulings`
    await db.insert(residencyRulings).values(ruling)
  })

  test('is refused with a reason, and without one not at all', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    await expect(act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: false }))).rejects.toThrow()
    await act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: false, reason: 'Illisible' }))
    expect((await standing(db, owner.id!)).verified).toBe(false)
  })

  test('is ruled upon once, whichever of two agents is first', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    const rule = (granted: boolean) =>
      act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted, reason: 'Illisible' }))
    const outcomes = await Promise.allSettled([rule(true), rule(false)])
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused!.reason).toMatchObject({ code: 'claim-ruled' })
    expect(await db.$count(residencyRulings)).toBe(1)
  })

  test('is never ruled upon by its own author, nor by who is no agent', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const own = await claim(db, agent)
    await expect(
      act(db, agent, (act) => ruleOnClaim(act, { claimId: own.id, granted: true })),
    ).rejects.toMatchObject({
      code: 'own-claim',
    })
    const hers = await claim(db, owner)
    await expect(
      act(db, owner, (act) => ruleOnClaim(act, { claimId: hers.id, granted: true })),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  test('waits alone: two tabs that send make one', async ({ db, ownerSql }) => {
    const { owner } = await cast(db)
    const outcomes = await Promise.allSettled([claim(db, owner), claim(db, owner)])
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused!.reason).toMatchObject({ code: 'claim-waits' })
    await ownerSql`drop index one_claim_waits`
    await claim(db, owner)
    expect(await db.$count(residencyClaims)).toBe(2)
  })

  test('cannot carry somebody else’s proof', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await proof(db, agent)
    await expect(
      act(db, owner, (act) => makeClaim(act, { class: 'secondary', proofFileId: id })),
    ).rejects.toMatchObject({ code: 'proof-missing' })
  })

  test('that is withdrawn takes its proof away and lets another be made', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    await act(db, owner, (act) => withdrawClaim(act, { claimId: id }))
    await expect(
      act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: true })),
    ).rejects.toMatchObject({
      code: 'claim-withdrawn',
    })
    await claim(db, owner)
  })
})

describe('the author of a claim', () => {
  test('withdraws her own, once, before it is ruled upon', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    const withdraw = (who: Actor, claimId: string) => act(db, who, (act) => withdrawClaim(act, { claimId }))
    await expect(withdraw(agent, id)).rejects.toMatchObject({ code: 'not-found', status: 404 })
    await withdraw(owner, id)
    await expect(withdraw(owner, id)).rejects.toMatchObject({ code: 'already-done' })
    const { id: ruled } = await claim(db, owner)
    await act(db, agent, (act) => ruleOnClaim(act, { claimId: ruled, granted: true }))
    await expect(withdraw(owner, ruled)).rejects.toMatchObject({ code: 'claim-ruled' })
    expect((await claimsOf(db, owner.id!)).map(({ state }) => state)).toEqual(['granted', 'withdrawn'])
  })

  test('reads why it was refused, and no reason where it was granted', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const rule = async (granted: boolean, reason: string) => {
      const { id } = await claim(db, owner)
      return act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted, reason }))
    }
    expect(await rule(false, 'Illisible')).toEqual({ expiresOn: null })
    await rule(true, 'Vu le bail')
    const told = (await claimsOf(db, owner.id!)).map(({ state, reason }) => [state, reason])
    expect(told).toEqual([
      ['granted', ''],
      ['refused', 'Illisible'],
    ])
  })

  test('begins with a proof that is still there', async ({ db }) => {
    const { owner } = await cast(db)
    const { id } = await proof(db, owner)
    await db.update(files).set({ deletedAt: new Date() })
    const made = act(db, owner, (act) => makeClaim(act, { class: 'secondary', proofFileId: id }))
    await expect(made).rejects.toMatchObject({ code: 'proof-missing', field: 'proof' })
  })
})

describe('the agent who rules', () => {
  test('reads the oldest claims first, thirty at a time, and how many wait', async ({ db }) => {
    const { owner } = await cast(db)
    expect(await claimQueue(db)).toEqual({ claims: [], total: 0, next: null })
    const authors = Array.from({ length: 31 }, () => crypto.randomUUID())
    for (const id of authors.slice(0, 30)) await claimOf(db, id)
    expect(await claimQueue(db)).toMatchObject({ total: 30, next: null })
    const last = await claim(db, owner)
    const first = await claimQueue(db)
    expect([first.claims.length, first.total]).toEqual([30, 31])
    expect(first.next).toBe(first.claims.at(-1)!.id)
    expect(await claimQueue(db, first.next!)).toMatchObject({
      ...{ claims: [{ id: last.id, name: 'Paola del lago' }], total: 31, next: null },
    })
  })

  test('sees the proof of a claim, until when it would stand, and what she claimed before', async ({
    db,
  }) => {
    const { owner, agent } = await cast(db)
    const { id: before } = await claim(db, owner)
    await act(db, owner, (act) => withdrawClaim(act, { claimId: before }))
    const { id } = await claim(db, owner)
    const shown = (await claimShown(db, id))!
    expect(shown).toMatchObject({ state: 'waiting', proof: { name: 'taxe.pdf' }, sameMailbox: [] })
    expect(shown.earlier.map((one) => one.id)).toEqual([before])
    expect(shown.wouldExpireOn).toBe(lastDayOf('secondary', civilDay(new Date())))
    expect(await proofOfClaim(db, id)).toMatchObject({ name: 'taxe.pdf', purpose: 'proof' })
    await act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: true }))
    expect(await claimShown(db, id)).toMatchObject({ state: 'granted', proof: null })
    expect(await proofOfClaim(db, id)).toBeNull()
    const absent = crypto.randomUUID()
    expect(await claimShown(db, absent)).toBeNull()
    const ruled = act(db, agent, (act) => ruleOnClaim(act, { claimId: absent, granted: true }))
    await expect(ruled).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })
})

describe('the bytes of a proof', () => {
  test('go by the job, and the row that led to them goes after', async ({ db }) => {
    const { owner, agent } = await cast(db)
    const { id } = await claim(db, owner)
    const [held] = await db.select().from(files)
    expect(await fileToRemove(db, held!.id)).toBeNull()
    await act(db, agent, (act) => ruleOnClaim(act, { claimId: id, granted: true }))
    expect(await fileToRemove(db, held!.id)).toMatchObject({ key: held!.key })
    await fileRemoved(db, held!.id)
    expect(await db.$count(files)).toBe(0)
  })

  test('of an upload that became no claim are found an hour later; those that a claim holds stay', async ({
    db,
    ownerSql,
  }) => {
    const { owner } = await cast(db)
    await claim(db, owner)
    const loose = await proof(db, owner)
    expect(await strayProofs(db)).toEqual([])
    const old = '0190a0a0-0000-7000-8000-000000000000' // a name of July 2024
    await ownerSql`update files set id = ${old} where id = ${loose.id}`
    expect(await strayProofs(db)).toEqual([old])
  })
})

describe('the counter', () => {
  test('verifies somebody without an e-mail address, and keeps nothing of the proof', async ({ db }) => {
    const { agent } = await cast(db)
    const { id } = await act(db, agent, (act) =>
      enterPersonAtCounter(act, { displayName: 'Odette du hameau', class: 'permanent' }),
    )
    await act(db, agent, (act) => verifyAtCounter(act, { personId: id, class: 'permanent' }))
    expect(await standing(db, id)).toEqual({ class: 'permanent', verified: true })
    const [row] = await db.select().from(residencyClaims).where(eq(residencyClaims.personId, id))
    expect(row).toMatchObject({ method: 'counter', proofFileId: null })
  })

  test('does not let an agent verify herself', async ({ db }) => {
    const { agent } = await cast(db)
    await expect(
      act(db, agent, (act) => verifyAtCounter(act, { personId: agent.id!, class: 'permanent' })), // an agent has an id
    ).rejects.toMatchObject({ code: 'own-claim' })
  })
})

test.for([
  ['permanent', '2027-03-12', '2030-03-12'],
  ['secondary', '2028-02-29', '2031-02-28'],
  ['business', '2027-12-31', '2028-12-31'],
  ['visitor', '2027-01-01', '2028-01-01'],
  ['seasonal', '2027-01-15', '2027-04-30'],
  ['seasonal', '2027-04-30', '2027-04-30'],
  ['seasonal', '2027-05-01', '2027-09-30'],
  ['seasonal', '2027-12-20', '2028-04-30'],
] as const)('the verification of a %s on %s stands until %s', ([verified, day, last]) => {
  expect(lastDayOf(verified, day)).toBe(last)
})

async function cast(db: Db): Promise<{ owner: Actor; agent: Actor }> {
  const joined = async (displayName: string, email: string) =>
    (await act(db, nobody, (act) => join(act, { email, displayName, class: 'secondary', locale: 'it' }))).id
  const agent = await joined('Agent de permanence', 'agent@exemple.fr')
  await act(db, theCity, (act) => grantRole(act, { personId: agent, role: 'agent' }))
  return {
    owner: person(await joined('Paola del lago', 'paola@exemple.it')),
    agent: { id: agent, roles: ['agent'], heldRoles: ['agent'] },
  }
}

let n = 0
const proof = (db: Db, owner: Actor) =>
  act(db, owner, (act) =>
    noteProof(act, {
      key: `proof/${++n}`,
      name: 'taxe.pdf',
      mediaType: 'application/pdf',
      bytes: 9,
      sha256: 'x',
      width: null,
      height: null,
    }),
  )

async function claimOf(db: Db, id: string) {
  await db.insert(people).values({ id, displayName: id, nameKey: id, class: 'secondary' })
  return claim(db, person(id))
}

async function claim(db: Db, owner: Actor) {
  const { id } = await proof(db, owner)
  return act(db, owner, (act) => makeClaim(act, { class: 'secondary', proofFileId: id }))
}
