import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { deskDossiers, projectsToFund } from '#app/domain/dossiers/index.ts'
import { deadlinesFor } from '#app/domain/dossiers/lists/desk-dossiers.ts'
import { deskCampaigns } from '#app/domain/funding/campaigns/desk-campaigns.ts'
import { liveFiguresOf } from '#app/domain/funding/index.ts'
import {
  campaignsToSponsor,
  invoiceToCredit,
  projectsToSponsor,
} from '#app/domain/funding/sponsoring/desk-packages.ts'
import { speaksForWhom } from '#app/domain/funding/sponsoring/own-sponsorships.ts'
import { countsToMake } from '#app/domain/ledger/counts-to-make.ts'
import { deskAccounts, unmatched } from '#app/domain/ledger/desk-accounts.ts'
import { openedLine } from '#app/domain/ledger/opened-line.ts'
import { owedAnswer } from '#app/domain/overview/waiting/answers.ts'
import { ownContribution } from '#app/domain/participation/contributions/own-contribution.ts'
import { answerable } from '#app/domain/participation/questions/answerable.ts'
import { findPeople, personCard } from '#app/domain/people/accounts/find-people.ts'
import { claimQueue, claimShown, proofOfClaim } from '#app/domain/people/classes/claim-queue.ts'
import { organisationCard } from '#app/domain/people/organisations/organisation-list.ts'
import { deskProjects } from '#app/domain/projects/drafts/desk-projects.ts'
import { whoMayBeInCharge } from '#app/domain/projects/drafts/draft-of.ts'
import { answerToUndo } from '#app/domain/publishing/answer-to-undo.ts'
import { deskDrafts, usualSignature } from '#app/domain/publishing/decisions/desk-decisions.ts'
import { decidedAt } from '#app/domain/publishing/decisions/subject-titles.ts'
import { mailsInQuestion } from '#app/domain/publishing/mails-of.ts'
import { connect, type Db } from '#db/client.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import { balanceTransactions, campaigns, sponsorPackages } from '#db/schema/index.ts'
import { asSuperuser, withCopy } from './copies.ts'
import type { LivingWorld } from './fixtures/living.ts'
import { livingTold } from './fixtures/served.ts'

const day = 86_400_000

/** A copy of the living world. */
const living = test.extend<{ told: { db: Db; world: LivingWorld } }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  told: async ({}, use) => {
    const { template, world } = await livingTold()
    const superuser = asSuperuser()
    await withCopy(superuser, template, async ({ appUrl }) => {
      const { db, close } = connect(appUrl)
      await use({ db, world })
      await close()
    })
    await superuser.end()
  },
})

// Whatever no other test asks for: each is read by its shape, over rows that are there.
describe('the living world', () => {
  living('stands in every list of the desk', async ({ told: { db, world } }) => {
    const { town, project, seers } = world
    const me = seers.desk!
    expect((await deskDossiers(db)).dossiers).toMatchObject([{ published: true, movedAt: expect.any(Date) }])
    expect(await deadlinesFor(db, me)).toEqual([])
    expect(await projectsToFund(db)).toMatchObject([{ id: project.id }])
    expect(await deskProjects(db, town.agent.id)).toMatchObject([{ slug: project.slug, mine: true }])
    expect((await whoMayBeInCharge(db)).agents).toContainEqual(expect.objectContaining({ id: town.agent.id }))
    expect(await deskDrafts(db)).toMatchObject([{ number: '2026-043', savedAt: expect.any(Date) }])
    expect(await usualSignature(db)).toMatchObject({ signatoryName: expect.any(String) })
    expect(await decidedAt(db, 'project', project.slug, 'fr')).toMatchObject({
      id: project.id,
      path: 'projets',
    })
    expect(await answerable(db, project.id)).toContainEqual(
      expect.objectContaining({ title: 'Combien de sièges ?' }),
    )
    expect(await whyNotThisDatabase(db, 'demonstration')).toBeNull()
  })

  living('is known to whoever verifies its people, and answers them', async ({ told: { db, world } }) => {
    const { places, seers } = world
    const [owner, me] = [seers.owner!, seers.desk!]
    const [found] = await findPeople(db, 'proprietaire@exemple.fr')
    expect(found).toMatchObject({ id: owner, hasAddress: true, roles: [] })
    const card = await personCard(db, me)
    expect(card).toMatchObject({ official: { slug: 'elu-1' }, joinedAt: expect.any(Date) })
    expect(card?.grants).toContainEqual({ role: 'administrator', since: expect.any(Date), last: true })
    const { claims, total } = await claimQueue(db)
    expect(claims).toMatchObject([{ personId: owner, class: 'permanent' }])
    expect(total).toBe(1)
    const claim = claims[0]!.id // it waits
    expect(await claimShown(db, claim)).toMatchObject({ state: 'waiting', proof: { name: 'bail.pdf' } })
    expect(await proofOfClaim(db, claim)).toMatchObject({ purpose: 'proof', name: 'bail.pdf' })
    const business = await organisationCard(db, places['/mairie/organisations/:id']!.params.id!) // it is there
    expect(business?.members).toMatchObject([{ id: seers.business, since: expect.any(Date) }])
    const question = places['/mairie/questions/:id']!.params.id! // nobody answered it
    const actor = { id: me, roles: ['elected'], heldRoles: ['elected'] } as const
    expect(await owedAnswer(db, question, actor, 'fr')).toMatchObject({
      kind: 'question',
      acknowledged: false,
    })
  })

  living('is counted in euros, of campaigns and of the ledger', async ({ told: { db, world } }) => {
    const { campaigns: page } = await deskCampaigns(db)
    expect(page.map(({ state }) => state)).toContain('draft')
    const slug = world.places['/campagnes/:slug']!.params.slug! // it is public
    const [campaign] = await db.select().from(campaigns).where(eq(campaigns.slug, slug))
    expect(await liveFiguresOf(db, campaign!.id)).toMatchObject({ pledges: 12, collecting: 0n })
    const accounts = await deskAccounts(db, 'fr')
    expect(accounts.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
    expect(await openedLine(db, 2)).toMatchObject({ holds: true })
    expect(await countsToMake(db, new Date(Date.now() + 9 * day))).toEqual([{ campaignId: null }])
    const sums = { amount: 500n, fee: 20n, net: 480n }
    await db
      .insert(balanceTransactions)
      .values({ id: 'txn_1', type: 'charge', ...sums, createdAt: new Date() })
    expect(await unmatched(db)).toMatchObject({ rows: [{ id: 'txn_1', amount: 500n, fee: 20n }], total: 1 })
  })

  living(
    'offers packages to its business, and their invoices to the treasurer',
    async ({ told: { db, world } }) => {
      const { project, places, seers } = world
      expect(await projectsToSponsor(db)).toMatchObject([{ id: project.id }])
      expect((await campaignsToSponsor(db)).length).toBeGreaterThan(0)
      const invoice = places['/partenaires/factures/:id']!.params.id! // it is paid
      expect(await invoiceToCredit(db, invoice)).toMatchObject({ credited: false, gross: expect.any(BigInt) })
      const [offered] = await db
        .select()
        .from(sponsorPackages)
        .where(eq(sponsorPackages.slug, places['/partenaires/:slug']!.params.slug!)) // it is on offer
      expect(await speaksForWhom(db, seers.business!, offered!.id)).toMatchObject([{ taken: true }])
    },
  )

  living(
    'lets its people take back what they said, and stop what they are told',
    async ({ told: { db, world } }) => {
      const { places, seers, project } = world
      const personId = seers.owner!
      const id = places['/contributions/:id']!.params.id! // it is hers
      const own = await ownContribution(db, { id, personId, locale: 'fr' })
      expect(own).toMatchObject({
        body: 'Et le sentier ?',
        inOffice: false,
        ofOpinion: false,
        subject: { id: project.id },
      })
      const answerId = places['/reponses/:id/annulation']!.params.id! // it was just given
      expect(await answerToUndo(db, { answerId, officialId: seers.desk! })).toMatchObject({ lang: 'fr' })
      for (const what of [{ matter: 'answers' }, { digest: 'daily' }, { subject: project.id }] as const)
        expect(await mailsInQuestion(db, { personId, what }, 'fr')).toMatchObject({
          stopped: 'subject' in what || 'digest' in what,
        })
    },
  )
})
