import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { campaignOutcomes, campaigns, events, pledges, rewards, settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPledge, aReward } from '#tests/fixtures/funding.ts'
import { aConfirmedPledge } from '#tests/fixtures/promises.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import {
  CampaignContent,
  type CampaignInput,
  campaignAtDesk,
  cancelCampaign,
  OpeningInput,
  openCampaign,
  prepareCampaign,
  saveCampaign,
} from '../index.ts'

const now = new Date('2027-03-01T10:00:00Z')

async function here(db: Db) {
  const town = await aTown(db)
  const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
  const project = await aPublishedProject(db, town)
  return { town, treasurer, project, projectId: project.id }
}

const typed = (projectId: string, changes: Partial<CampaignInput> = {}) =>
  CampaignContent.parse({
    texts: {
      fr: { title: 'Un banc au soleil', purpose: 'Deux bancs.', story: '## Pourquoi\n\nPour s’asseoir.' },
    },
    projectId,
    goal: '1 000',
    leastPledge: '5',
    mostPledge: '500',
    deadlineOn: '2027-04-15',
    deadlineHour: '20',
    rewards: [{ fr: { title: 'Votre nom sur le banc' }, fromAmount: '50', value: '5', quantity: '10' }],
    ...changes,
  })

const legal = OpeningInput.parse({
  legalBasis: 'regie',
  legalReference: 'Arrêté 2026-12',
  giftsDeliberation: 'Délibération 2026-08',
  termsRead: true,
})

const prepared = async (db: Db, changes: Partial<CampaignInput> = {}) => {
  const place = await here(db)
  const { treasurer, projectId } = place
  const campaign = await act(db, treasurer, (act) => prepareCampaign(act, typed(projectId, changes)), now)
  return { ...place, ...campaign }
}
const opens = (db: Db, { treasurer, slug, revision }: Awaited<ReturnType<typeof prepared>>, at = now) =>
  act(db, treasurer, (act) => openCampaign(act, { slug, revision, legal }), at)

describe('a campaign in preparation', () => {
  test('keeps what was typed, and its deadline as an instant: summer time moves no hour of Paris (case 21)', async ({
    db,
  }) => {
    const { id } = await prepared(db)
    const [row] = await db.select().from(campaigns).where(eq(campaigns.id, id))
    expect(row).toMatchObject({
      slug: 'un-banc-au-soleil',
      state: 'draft',
      goal: 1_000_00n,
      deadlineAt: new Date('2027-04-15T18:00:00Z'),
      storyHtml: { fr: expect.stringContaining('<h3>Pourquoi</h3>') },
    })
    expect(await db.select().from(rewards)).toMatchObject([
      { fromAmount: 50_00n, value: 5_00n, quantity: 10 },
    ])
  })

  test('is read back as its form showed it, with its rewards in their order', async ({ db }) => {
    const reward = (title: string, fromAmount: string) => ({ fr: { title }, fromAmount, value: '2' })
    const { slug } = await prepared(db, { rewards: [reward('Une carte', '50'), reward('Un dessin', '20')] })
    expect(await campaignAtDesk(db, slug)).toMatchObject({
      ...{ slug, deadlineOn: '2027-04-15', deadlineHour: 20, goal: 1_000_00n },
      rewards: [{ title: { fr: 'Une carte' } }, { title: { fr: 'Un dessin' } }],
    })
    expect(await campaignAtDesk(db, 'nulle-part')).toBeNull()
  })

  test('keeps when it was saved last, which its form says', async ({ db }) => {
    const { treasurer, projectId, slug } = await prepared(db)
    expect(await campaignAtDesk(db, slug)).toMatchObject({ savedAt: now })
    const later = new Date(now.getTime() + 60_000)
    const content = typed(projectId, { goal: '2 000' })
    await act(db, treasurer, (deed) => saveCampaign(deed, { slug, revision: 1, content }), later)
    expect(await campaignAtDesk(db, slug)).toMatchObject({ savedAt: later })
  })

  test('sent twice is one, and another once the first was opened', async ({ db }) => {
    const campaign = await prepared(db)
    const { treasurer, projectId, id } = campaign
    const again = () => act(db, treasurer, (act) => prepareCampaign(act, typed(projectId)), now)
    expect(await again()).toMatchObject({ id })
    await opens(db, campaign)
    expect(await again()).not.toMatchObject({ id })
    expect(await db.$count(campaigns)).toBe(2)
  })

  test('is not overwritten by who read an earlier revision', async ({ db }) => {
    const { treasurer, projectId, slug } = await prepared(db)
    const save = (goal: string) =>
      act(
        db,
        treasurer,
        (act) => saveCampaign(act, { slug, revision: 1, content: typed(projectId, { goal }) }),
        now,
      )
    const saved = await Promise.allSettled([save('2 000'), save('3 000')])
    expect(saved.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'edited-meanwhile' } },
    ])
  })

  test('refuses a reward worth more than a quarter of its pledge, or than a year allows, beside its value', async ({
    db,
  }) => {
    const { treasurer, projectId } = await here(db)
    const prepare = (fromAmount: string, value: string) =>
      act(
        db,
        treasurer,
        (act) =>
          prepareCampaign(
            act,
            typed(projectId, { rewards: [{ fr: { title: 'Un tirage' }, fromAmount, value, quantity: '' }] }),
          ),
        now,
      )
    await expect(prepare('40', '10,01')).rejects.toMatchObject({
      code: 'reward-above-rate',
      field: 'rewards[0].value',
    })
    await expect(prepare('400', '73,01')).rejects.toMatchObject({ code: 'reward-above-yearly' })
    await prepare('40', '10')
    await db.update(settings).set({ values: sql`${settings.values} || '{"counterpartRate": 10}'` })
    // Other words: the same would be the campaign that stands.
    await expect(prepare('41', '10')).rejects.toMatchObject({ code: 'reward-above-rate', names: ['10'] })
  })

  test('takes a reward without a number, as a form that left it empty sends it: as many as are asked for', () => {
    const reward = { fr: { title: 'Une carte' }, fromAmount: '20', value: '2' }
    const [{ quantity } = { quantity: 0 }] = typed('00000000-0000-7000-8000-000000000000', {
      rewards: [reward],
    }).rewards
    expect(quantity).toBeNull()
  })

  test('refuses bounds and floors that cannot be', () => {
    const issues = (changes: Partial<CampaignInput>) =>
      CampaignContent.safeParse({ ...input, ...changes }).error?.issues.map(({ path }) => path.join('.'))
    const input: CampaignInput = {
      texts: { fr: { title: 'Un banc au soleil' } },
      projectId: '00000000-0000-7000-8000-000000000000',
      ...{ goal: '1000', leastPledge: '5', mostPledge: '500', deadlineOn: '2027-04-15', deadlineHour: '20' },
    }
    expect(issues({})).toBeUndefined()
    expect(issues({ goal: '0' })).toContain('goal')
    expect(issues({ mostPledge: '4' })).toEqual(['mostPledge'])
    expect(issues({ mostPledge: '1001' })).toEqual(['mostPledge'])
    expect(issues({ shortfallRule: 'refund-below' })).toEqual(['shortfallFloor'])
    expect(issues({ shortfallRule: 'refund-below', shortfallFloor: '1001' })).toEqual(['shortfallFloor'])
    expect(issues({ deadlineHour: '2' })).toEqual(['deadlineHour'])
  })
})

describe('opening a campaign', () => {
  test('asks for its legal basis, field by field', () => {
    const issues = (changes: object) =>
      OpeningInput.safeParse({ ...legal, ...changes }).error?.issues.map(({ path }) => path.join('.'))
    expect(issues({ legalBasis: '' })).toEqual(['legalBasis'])
    expect(issues({ legalReference: '' })).toEqual(['legalReference'])
    expect(issues({ giftsDeliberation: '' })).toEqual(['giftsDeliberation'])
    expect(issues({ legalBasis: 'mandate' })).toEqual(['accountantOpinion'])
    expect(issues({ legalBasis: 'mandate', accountantOpinion: 'Avis du 2 mars' })).toBeUndefined()
    expect(issues({ termsRead: false })).toEqual(['termsRead'])
  })

  test('keeps its terms for good, and its rewards too', async ({ db }) => {
    const campaign = await prepared(db)
    await opens(db, campaign)
    const { treasurer, slug, projectId } = campaign
    const save = (revision: number) =>
      act(db, treasurer, (act) => saveCampaign(act, { slug, revision, content: typed(projectId) }), now)
    await expect(save(2)).rejects.toMatchObject({ code: 'campaign-terms-stay' })
    const kept = { cause: expect.objectContaining({ constraint_name: 'rewards_are_kept' }) }
    await expect(db.update(rewards).set({ value: 0n })).rejects.toMatchObject(kept)
    await expect(db.delete(rewards)).rejects.toMatchObject(kept)
  })

  test('is refused with texts missing, too near its deadline, or before its project', async ({ db }) => {
    const unwritten = await prepared(db, {
      texts: { fr: { title: 'Un banc sans récit' }, it: { title: 'Una panca' } },
    })
    await expect(opens(db, unwritten)).rejects.toMatchObject({
      code: 'campaign-incomplete',
      names: ['texts.fr.purpose', 'texts.fr.story', 'texts.it.purpose', 'texts.it.story'],
    })
    const { treasurer, projectId } = unwritten
    const whole = await act(db, treasurer, (act) => prepareCampaign(act, typed(projectId)), now)
    const late = new Date('2027-04-14T18:00:01Z')
    await expect(opens(db, { ...unwritten, ...whole }, late)).rejects.toMatchObject({
      code: 'deadline-too-soon',
    })
    await opens(db, { ...unwritten, ...whole })
  })

  test('is refused under limits that came down since the draft was saved', async ({ db }) => {
    const campaign = await prepared(db)
    await db.update(settings).set({ values: sql`${settings.values} || '{"counterpartYearly": 4}'` })
    await expect(opens(db, campaign)).rejects.toMatchObject({ code: 'reward-above-yearly' })
  })
})

describe('cancelling a campaign', () => {
  test('charges nobody, gives rewards back, empties the book of pledges, and says why', async ({ db }) => {
    const campaign = await prepared(db)
    await opens(db, campaign)
    const { town, id, slug, treasurer } = campaign
    const [reward] = await db.select().from(rewards)
    const other = await anActor(db, 'Un voisin', [])
    const [row] = await db.select().from(campaigns)
    await aConfirmedPledge(db, { town, project: campaign.project, campaign: row! }, { rewardId: reward!.id })
    await aPledge(db, { campaignId: id, personId: other.id, rewardId: reward!.id, at: now })
    const reason = 'Le terrain n’est plus disponible.'
    const cancel = () => act(db, treasurer, (act) => cancelCampaign(act, { slug, reason }), now)
    expect(await cancel()).toEqual({ wasOpen: true })
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([
      { state: 'void' },
      { state: 'void' },
    ])
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 0 }])
    expect(await db.select().from(campaignOutcomes)).toMatchObject([
      { outcome: 'cancelled', promised: 50_00n, pledges: 1, reason },
    ])
    const [left] = await db.execute(sql`select coalesce(sum(balance), 0)::int as left from ledger_balances`)
    expect(left).toEqual({ left: 0 })
    await expect(cancel()).rejects.toMatchObject({ code: 'campaign-over' })
    const told = await db.select().from(events).where(eq(events.verb, 'campaign-cancelled'))
    expect(told).toHaveLength(1)
  })

  test('waits for no pledge: those under way end with it, or come too late', async ({ db }) => {
    const campaign = await prepared(db)
    await opens(db, campaign)
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => anActor(db, `Passant ${n}`, [])))
    await Promise.allSettled([
      ...people.map(({ id }) => aPledge(db, { campaignId: campaign.id, personId: id, at: now })),
      act(
        db,
        campaign.treasurer,
        (act) => cancelCampaign(act, { slug: campaign.slug, reason: 'Plus de terrain.' }),
        now,
      ),
    ])
    const left = await db.select({ state: pledges.state }).from(pledges)
    expect(left.filter(({ state }) => state !== 'void')).toEqual([])
  })

  test('of a draft leaves its reward alone and tells nobody', async ({ db }) => {
    const { treasurer, slug, id } = await prepared(db)
    await aReward(db, id, { position: 2 })
    expect(
      await act(db, treasurer, (act) => cancelCampaign(act, { slug, reason: 'Une idée sans suite.' }), now),
    ).toEqual({ wasOpen: false })
  })
})
