import sharp from 'sharp'
import type { Act } from '#app/domain/act.ts'
import { changeSettings, SettingsInput, settingsOf } from '#app/domain/commune/index.ts'
import {
  offerPackage,
  openPayment,
  PackageInput,
  settleSponsorship,
  takePackage,
} from '#app/domain/funding/index.ts'
import type { Files } from '#app/services/files.ts'
import type { Bank } from '../bank.ts'
import { type House, houses, packages, sponsors } from '../story/sponsors.ts'
import type { Timeline } from '../timeline.ts'

/** The commune sells sponsors a service: what it offers, who took it and paid, and one who never did. */
export function sponsorsJoin(timeline: Timeline, files: Files, bank: Bank): void {
  timeline.add(80, 'founder', mayInvoice)
  for (const { key, project, ago, ...offered } of packages)
    timeline.add(ago, 'tresoriere', async (act) => {
      const { texts, price, quantity } = offered
      const campaignId = 'campaign' in offered ? timeline.id(offered.campaign) : ''
      const input = PackageInput.parse({
        ...{ projectId: timeline.id(project), campaignId },
        ...{ texts, price, quantity },
      })
      const { slug } = await offerPackage(act, input)
      timeline.memory.slugs.set(`package:${key}`, slug)
    })
  for (const sponsor of sponsors) joins(timeline, sponsor, files, bank)
}

/** What an invoice must say of its seller: numbers that are sums right and belong to nobody. */
async function mayInvoice(act: Act) {
  const settings = await settingsOf(act.tx)
  const seller = {
    siren: settings.siren ?? '000000000',
    vatNumber: 'FR12000000000',
    address: settings.address || 'Mairie (démonstration), 05100 Montgenèvre',
  }
  await changeSettings(act, SettingsInput.parse({ ...settings, ...seller }))
}

function joins(timeline: Timeline, sponsor: (typeof sponsors)[number], files: Files, bank: Bank) {
  const { ago, pays } = sponsor
  const { by, billing, website, logo } = houses[sponsor.organisation]
  const clientKey = `demo-${sponsor.package}-${sponsor.organisation}`
  let taken: { id: string; checkoutId: string; amount: bigint } | undefined
  timeline.add(ago, by, async (act) => {
    const { id } = await takePackage(act, {
      slug: timeline.slug(`package:${sponsor.package}`),
      organisationId: timeline.id(sponsor.organisation),
      billing: {
        ...billing,
        siret: '',
        vatNumber: '',
        email: `${sponsor.organisation}@demonstration.example`,
      },
      ...{ website, logoAlt: logo.alt, clientKey },
      logo: await files.keep({ purpose: 'photo', name: 'logo.png', content: await drawn(logo) }),
    })
    const { checkoutId, amount } = await openPayment(act, { sponsorshipId: id })
    taken = { id, checkoutId, amount }
  })
  if (!pays) return
  timeline.add(ago - 0.01, 'city', async (act) => {
    const { id: sponsorshipId, checkoutId, amount } = taken! // it was taken a quarter of an hour before
    const { customerId, paymentMethodId } = await bank.save(clientKey, 'good')
    const facts = await bank.collect({
      ...{ key: clientKey, amount, customerId, paymentMethodId },
      marks: { sponsorshipId, checkoutId },
      description: 'Parrainage',
    })
    await settleSponsorship(act, checkoutId, facts)
  })
}

/** A logo drawn for the story, as its owner would send it: a PNG. */
const drawn = ({ sign, colour, words }: (typeof houses)[House]['logo']): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440" viewBox="0 0 160 110">
    <path d="${sign}" fill="${colour}" stroke="#fff" stroke-width="3"/>
    <text x="80" y="98" font-family="sans-serif" font-weight="bold" font-size="17" text-anchor="middle" fill="#18212C">${words.replace('&', '&amp;')}</text>
  </svg>`),
  )
    .png()
    .toBuffer()
