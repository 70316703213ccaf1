import { and, eq, sql } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { tellCard } from '#app/domain/funding/collection/card-end.ts'
import { asCampaign } from '#app/domain/funding/ground/lock-pledge.ts'
import {
  cancelCampaign,
  changePledge,
  moveDeliveries,
  tellEndedCards,
  withdrawPledge,
} from '#app/domain/funding/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import { mailNews } from '#app/jobs/mails/mail-news.ts'
import type { Tools } from '#app/jobs/tools.ts'
import { lastMonth } from '#app/lib/money/card-brand.ts'
import { openLog } from '#app/services/log.ts'
import type { Message } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { campaigns, events, follows, notifications, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign, aReward } from '#tests/fixtures/funding.ts'
import { feedOf } from '#tests/fixtures/news.ts'
import {
  aConfirmedPledge,
  aStartedPledge,
  aTownWithCampaign,
  cardGiven,
  collectedAt,
  confirm,
} from '#tests/fixtures/promises.ts'
import { record } from '#tests/fixtures/record.ts'
import { aBusiness, aPackage, aSponsorship } from '#tests/fixtures/sponsoring.ts'
import { anActor } from '#tests/town.ts'

/** What was mailed about this verb, by address. */
async function mailed(db: Db, verb: string): Promise<Map<string, Message>> {
  const sent = new Map<string, Message>()
  const tools = {
    db,
    secrets: openSecrets(['k'.repeat(32)]),
    origin: 'https://cordee.example',
    mail: { send: async (message: Message) => void sent.set(message.to, message), close: () => {} },
    log: openLog({ name: 'test', level: 'silent' }),
  } as unknown as Tools
  const told = await db.select({ id: events.id }).from(events).where(eq(events.verb, verb))
  for (const { id: eventId } of told) await act(db, theCity, (act) => announce(act, { eventId }))
  const news = await db
    .select({ id: notifications.id })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .where(and(eq(events.verb, verb), sql`${notifications.mailedAt} is null`))
  for (const { id: notificationId } of news) await mailNews(tools, { notificationId })
  return sent
}

async function here(db: Db) {
  const place = await aTownWithCampaign(db)
  const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
  const follower = await anActor(db, 'Une abonnée', [])
  const reach = (id: string, email: string, locale: 'fr' | 'it' | 'en' = 'fr') =>
    db.update(people).set({ email, locale }).where(eq(people.id, id))
  await reach(place.town.resident.id, 'odette@exemple.fr')
  await reach(follower.id, 'giulia@esempio.it', 'it')
  const since = new Date('2020-01-01')
  for (const { id } of [follower, place.town.resident])
    await db.insert(follows).values({ personId: id, subjectId: place.project.id, cadence: 'at-once', since })
  return { ...place, treasurer, follower }
}

describe('whoever promised', () => {
  test('reads how much, what for, what happens when, and how to take it back', async ({ db }) => {
    const place = await here(db)
    const reward = await aReward(db, place.campaign.id)
    const { pledge } = await aConfirmedPledge(db, place, { rewardId: reward.id })
    const sent = await mailed(db, 'pledge-confirmed')
    expect([...sent.keys()]).toEqual(['odette@exemple.fr'])
    const { subject, text } = sent.get('odette@exemple.fr')!
    expect(subject).toContain('50')
    for (const said of [
      'Deux bancs en mélèze devant la chapelle.',
      'Rien n’a été débité',
      'heure de Paris',
      'Votre nom sur le banc',
      '4242',
      'retirer votre promesse jusqu’à l’échéance',
      `https://cordee.example/promesses/${pledge.id}`,
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/impôt|réduction/)
  })

  test('is warned of a card that is over before the last try, by the mail of her promise and by one more as it ends', async ({
    db,
    ownerSql,
  }) => {
    const place = await here(db)
    const deadlineAt = place.campaign.deadlineAt
    const started = await aStartedPledge(db, place)
    const given = cardGiven(started)
    const card = {
      brand: 'visa',
      last4: '4242',
      expMonth: deadlineAt.getMonth() + 1,
      expYear: deadlineAt.getFullYear(),
    }
    const ends = new Date(card.expYear, card.expMonth, 1)
    await ownerSql`alter table campaigns disable trigger campaign_terms_are_kept`
    await db.update(campaigns).set({ deadlineAt: new Date(ends.getTime() + 20 * 86_400_000) })
    await confirm(db, { ...given, saved: { ...given.saved, card } })
    const warning = (text: string) => {
      expect(text).toContain(lastMonth(card))
      expect(text).toContain(`https://cordee.example/promesses/${started.pledge.id}/carte`)
    }
    const first = (await mailed(db, 'pledge-confirmed')).get('odette@exemple.fr')!
    expect(first.text).toContain('cette carte expire')
    warning(first.text)
    const passed = ends.getTime() + 3_600_000 - Date.now()
    await ownerSql`update city_clock set ahead = ${passed} * interval '1 millisecond'`
    await tellEndedCards(db, new Date(ends.getTime() + 3_600_000))
    const second = (await mailed(db, 'pledge-card-ends')).get('odette@exemple.fr')!
    expect(second.text).toContain('cette carte a expiré')
    warning(second.text)
  })

  test('is not written to of a card that she has replaced before the mail was written', async ({ db }) => {
    const place = await here(db)
    const { pledge } = await aConfirmedPledge(db, place)
    await act(db, theCity, (act) => tellCard(act, { pledge, campaign: place.campaign }))
    expect([...(await mailed(db, 'pledge-card-ends')).keys()]).toEqual([])
  })

  test('is told when her reward leaves, once for each step, and what to do if it never comes', async ({
    db,
  }) => {
    const place = await here(db)
    const reward = await aReward(db, place.campaign.id)
    const { pledge } = await aConfirmedPledge(db, place, { rewardId: reward.id })
    await collectedAt(db, pledge)
    const move = (state: 'to-do' | 'sent') =>
      act(db, place.treasurer, (deed) =>
        moveDeliveries(deed, { slug: place.campaign.slug, pledges: [pledge.id], state }),
      )
    expect(await move('sent')).toEqual({ moved: 1 })
    // Ticked by two who sit at the same desk.
    expect(await move('sent')).toEqual({ moved: 0 })
    const sent = await mailed(db, 'reward-left')
    expect([...sent.keys()]).toEqual(['odette@exemple.fr'])
    const { text } = sent.get('odette@exemple.fr')!
    for (const said of [
      'Votre nom sur le banc',
      'quinze jours',
      `https://cordee.example/promesses/${pledge.id}`,
    ])
      expect(text).toContain(said)
    await move('to-do')
    expect(await db.select().from(events).where(eq(events.verb, 'reward-left'))).toHaveLength(1)
  })

  test('is told of her own change and withdrawal, and nobody else is', async ({ db }) => {
    const place = await here(db)
    const { pledge } = await aConfirmedPledge(db, place)
    const { resident } = place.town
    const wishes = { amount: 80_00n, rewardId: null, anonymous: false, amountHidden: false }
    await act(db, resident, (act) => changePledge(act, { id: pledge.id, ...wishes }))
    const changed = await mailed(db, 'pledge-changed')
    expect([...changed.keys()]).toEqual(['odette@exemple.fr'])
    expect(changed.get('odette@exemple.fr')!.subject).toContain('80')
    await act(db, resident, (act) => withdrawPledge(act, { id: pledge.id }))
    expect([...(await mailed(db, 'pledge-withdrawn')).keys()]).toEqual(['odette@exemple.fr'])
  })
})

describe('a cancelled campaign', () => {
  const reason = 'Le terrain n’est plus disponible.'
  /** With its sign: the digits alone may stand in an address by chance. */
  const sum = /50\s€/
  const cancels = ({ treasurer, campaign: { slug } }: Awaited<ReturnType<typeof here>>, db: Db) =>
    act(db, treasurer, (act) => cancelCampaign(act, { slug, reason }))

  test('tells whoever promised once, of her own sum, and followers in their language, with the reason', async ({
    db,
  }) => {
    const place = await here(db)
    await aConfirmedPledge(db, place, { anonymous: true })
    await cancels(place, db)
    const sent = await mailed(db, 'campaign-cancelled')
    expect([...sent.keys()].sort()).toEqual(['giulia@esempio.it', 'odette@exemple.fr'])
    expect(sent.get('odette@exemple.fr')!.text).toMatch(/Vos 50\s€ ne seront pas débités/)
    const follower = sent.get('giulia@esempio.it')!
    expect(follower.subject).toContain('Campagna annullata')
    expect(follower.text).toContain(reason)
    expect(follower.text).not.toMatch(sum)
  })

  test('speaks of no promise to whoever had taken hers back, and of a draft to nobody', async ({ db }) => {
    const place = await here(db)
    const { project, treasurer } = place
    const draft = { projectId: project.id, preparedBy: treasurer.id, state: 'draft' as const, openedAt: null }
    await cancels({ ...place, campaign: await aCampaign(db, draft) }, db)
    expect([...(await mailed(db, 'campaign-cancelled')).keys()]).toEqual([])

    const { pledge } = await aConfirmedPledge(db, place)
    await act(db, place.town.resident, (act) => withdrawPledge(act, { id: pledge.id }))
    await cancels(place, db)
    const sent = await mailed(db, 'campaign-cancelled')
    expect(sent.get('odette@exemple.fr')!.subject).toContain('Campagne annulée')
    expect(sent.get('odette@exemple.fr')!.text).not.toMatch(sum)
  })
})

test('a feed tells of campaigns and never of who promised', async ({ db }) => {
  const place = await here(db)
  await aConfirmedPledge(db, place)
  await act(db, theCity, async ({ tx, at }) => {
    const subject = { subjectKind: 'campaign', subjectId: place.campaign.id, topicId: place.project.id }
    await tx.insert(events).values({ verb: 'campaign-opened', ...subject, details: {}, at })
  })
  const feed = await feedOf(db, 'fr', place.project.id)
  const told = feed.map(({ text, path }) => `${text} ${path}`).join('\n')
  expect(told).toContain(`Un banc au soleil /campagnes/${place.campaign.slug}`)
  expect(told).not.toMatch(/promesse|habitante/)
})

test('a feed tells how a campaign ended, what became of the money and who sponsors, but no campaign given up before it opened', async ({
  db,
}) => {
  const place = await here(db)
  const { project, campaign, treasurer } = place
  const told = async () => (await feedOf(db, 'fr', project.id)).map(({ text }) => text)
  await act(db, theCity, (deed) => record(deed, 'campaign-settled', asCampaign(campaign), { kept: true }))
  expect(await told()).toContainEqual(expect.stringContaining('Un banc au soleil'))
  await act(db, treasurer, (deed) =>
    cancelCampaign(deed, { slug: campaign.slug, reason: 'Le terrain n’est plus disponible.' }),
  )
  expect(await told()).toContainEqual(expect.stringContaining('annulée'))
  const draft = { projectId: project.id, preparedBy: treasurer.id, state: 'draft' as const, openedAt: null }
  const { slug } = await aCampaign(db, { ...draft, title: { fr: 'Jamais ouverte' } })
  await act(db, treasurer, (deed) => cancelCampaign(deed, { slug, reason: 'Elle ne se fera pas.' }))
  expect((await told()).join()).not.toContain('Jamais ouverte')

  const sponsor = await aBusiness(db, place.town)
  const offered = await aPackage(db, { projectId: project.id, preparedBy: treasurer.id })
  const paid = await aSponsorship(db, {
    ...{ packageId: offered.id, organisationId: sponsor.id, personId: sponsor.spokeswoman.id },
    ...{ state: 'paid' as const, paidAt: new Date() },
  })
  const about = { kind: 'sponsorship', id: paid.id, topicId: project.id }
  await act(db, theCity, (deed) => record(deed, 'sponsorship-paid', about, { packageId: offered.id }))
  expect(await told()).toContainEqual(expect.stringContaining('Refuge du Col'))
})
