import { pathOf } from '#app/domain/publishing/index.ts'
import { wording } from '#app/lib/language.ts'
import { invoiceCredited } from '#emails/funding/invoice-credited.tsx'
import { invoiceIssued } from '#emails/funding/invoice-issued.tsx'
import { sponsorJoined } from '#emails/funding/sponsor-joined.tsx'
import { sponsorshipLate, sponsorshipPaidTwice } from '#emails/funding/sponsorship-returned.tsx'
import { type Letter, letter } from './letter.ts'

const onReturned =
  (template: typeof sponsorshipLate): Letter =>
  ({ sponsorship }, desk) => {
    if (!sponsorship) return null
    const amount = wording(desk.locale).money(BigInt(sponsorship.gross))
    return letter(template, { amount, title: sponsorship.title }, desk)
  }

/** The letters on what sponsors took and paid. */
export const sponsoringLetters = {
  // Whoever got its money back since is not told of any more.
  'sponsor-joined': (story, desk) => {
    const { topic, sponsorship } = story
    if (!topic || !sponsorship?.paid) return null
    const { organisation, title } = sponsorship
    const about = { title: topic.title, path: pathOf(story, desk.locale) }
    return letter(sponsorJoined, { topic: about, organisation, title }, desk)
  },
  'invoice-issued': (story, desk) => {
    const { sponsorship } = story
    if (!sponsorship?.number || !sponsorship.invoiceId) return null
    const { number, title, organisation, invoiceId } = sponsorship
    const path = desk.paths.invoice(invoiceId)
    const amount = wording(desk.locale).money(BigInt(sponsorship.gross))
    return letter(invoiceIssued, { number, amount, title, organisation, path }, desk)
  },
  'invoice-credited': (story, desk) => {
    const { sponsorship } = story
    if (!sponsorship?.number || !sponsorship.invoiceId) return null
    const { number, title, invoiceId } = sponsorship
    const path = desk.paths.invoice(invoiceId)
    const amount = wording(desk.locale).money(BigInt(sponsorship.gross))
    return letter(invoiceCredited, { number, amount, title, path }, desk)
  },
  'sponsorship-late': onReturned(sponsorshipLate),
  'sponsorship-paid-twice': onReturned(sponsorshipPaidTwice),
} as const satisfies Record<string, Letter>
