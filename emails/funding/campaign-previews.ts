import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Topic } from '../template.ts'

/** A campaign as its mails speak of it; money as the reader's language writes it. */
export type CampaignTold = {
  topic: Topic
  purpose: string
  goal: string
  deadlineAt: Date
  /** Why it was cancelled, in French; empty where it was not. */
  reason: string
}
/** Her promise, as its mails speak of it. */
export type PledgeTold = {
  path: string
  /** How she names it to the town hall. */
  reference: string
  amount: string
  reward: string | null
  card: { brand: string; last4: string } | null
  /** Where the card is over too soon: that it ends or has ended, its last month, until when it may be charged. */
  cardEnd: { why: 'ends' | 'ended'; month: string; until: Date; path: string } | null
}

/** Invented data for previews: one campaign, and a promise to it. */
export function campaignPreviewIn(locale: Locale): { campaign: CampaignTold; pledge: PledgeTold } {
  const paths = pathsIn(locale)
  return {
    campaign: {
      topic: { title: titles[locale], path: paths.campaign('un-abri-en-meleze').show },
      purpose: purposes[locale],
      goal: { fr: '7 500 €', it: '7.500 €', en: '€7,500' }[locale],
      deadlineAt: new Date('2027-03-03T19:00:00Z'),
      reason: 'Le terrain de démonstration n’est plus disponible.',
    },
    pledge: {
      path: paths.pledge('01890000-0000-7000-8000-000000000000').show,
      reference: 'P-4F2A-91C0',
      amount: { fr: '60 €', it: '60 €', en: '€60' }[locale],
      reward: rewards[locale],
      card: { brand: 'Visa', last4: '4242' },
      cardEnd: null,
    },
  }
}

/** The same, with a card that is over before its last try. */
export function cardEndPreviewIn(locale: Locale): { campaign: CampaignTold; pledge: PledgeTold } {
  const { campaign, pledge } = campaignPreviewIn(locale)
  const until = new Date('2027-03-10T19:00:00Z')
  const path = pathsIn(locale).pledge('01890000-0000-7000-8000-000000000000').card
  return { campaign, pledge: { ...pledge, cardEnd: { why: 'ends', month: '02/2027', until, path } } }
}

const titles = {
  fr: 'Un abri en mélèze au milieu du sentier',
  it: 'Un riparo in larice a metà sentiero',
  en: 'A larch shelter halfway along the path',
}
const purposes = {
  fr: 'Construire l’abri du milieu du parcours.',
  it: 'Costruire il riparo a metà percorso.',
  en: 'Build the shelter at the middle of the path.',
}
const rewards = {
  fr: 'Votre nom sur une planche',
  it: 'Il suo nome su un’asse',
  en: 'Your name on a plank',
}
