import { sponsoringFacts } from '#app/domain/funding/index.ts'
import { letter } from './letter.ts'
import { type Said, tellings } from './telling.ts'

const invoiceCredited = async () => (await import('#emails/funding/invoice-credited.tsx')).invoiceCredited
const invoiceIssued = async () => (await import('#emails/funding/invoice-issued.tsx')).invoiceIssued
const sponsorJoined = async () => (await import('#emails/funding/sponsor-joined.tsx')).sponsorJoined
const sponsorshipLate = async () => (await import('#emails/funding/sponsorship-returned.tsx')).sponsorshipLate
const sponsorshipPaidTwice = async () =>
  (await import('#emails/funding/sponsorship-returned.tsx')).sponsorshipPaidTwice

type OfSponsorship = { sponsorship: { id: string; title: string; gross: string } }
const paid = ({ sponsorship }: OfSponsorship, { say }: Said) => say.money(BigInt(sponsorship.gross))
const itsPage = ({ sponsorship }: OfSponsorship, { paths }: Said) => paths.sponsorship(sponsorship.id).show
const onReturned = (template: typeof sponsorshipLate) =>
  letter(template, (piece: OfSponsorship, desk) => ({
    ...{ amount: paid(piece, desk), title: piece.sponsorship.title },
  }))

/** How what sponsors take and pay reads. */
export const sponsoringTellings = tellings(sponsoringFacts, {
  'sponsor-joined': {
    line: ({ topic, sponsorship }, { words }) =>
      words.sponsoring.lines.joined(sponsorship.organisation, topic.title),
    path: ({ topic }, { paths }) => paths.sponsorsOf(topic.slug),
    // Whoever got its money back since is not told of any more.
    over: ({ sponsorship }) => !sponsorship.paid,
    letter: letter(sponsorJoined, ({ topic, sponsorship: { organisation, title } }, { path }) => ({
      ...{ topic: { title: topic.title, path }, organisation, title },
    })),
  },
  'invoice-issued': {
    line: (piece, said) => said.words.sponsoring.lines.issued(piece.invoice.number, paid(piece, said)),
    path: itsPage,
    letter: letter(invoiceIssued, (piece, desk) => {
      const { invoice, sponsorship } = piece
      const { title, organisation } = sponsorship
      return {
        ...{ number: invoice.number, amount: paid(piece, desk), title, organisation },
        path: desk.paths.invoice(invoice.id),
      }
    }),
  },
  'invoice-credited': {
    line: (piece, said) => said.words.sponsoring.lines.credited(piece.invoice.number, paid(piece, said)),
    path: itsPage,
    letter: letter(invoiceCredited, (piece, desk) => ({
      ...{ number: piece.invoice.number, amount: paid(piece, desk), title: piece.sponsorship.title },
      path: desk.paths.invoice(piece.invoice.id),
    })),
  },
  'sponsorship-late': {
    line: (piece, said) => said.words.sponsoring.lines.late(piece.sponsorship.title, paid(piece, said)),
    path: itsPage,
    letter: onReturned(sponsorshipLate),
  },
  'sponsorship-paid-twice': {
    line: (piece, said) => said.words.sponsoring.lines.paidTwice(piece.sponsorship.title, paid(piece, said)),
    path: itsPage,
    letter: onReturned(sponsorshipPaidTwice),
  },
})
