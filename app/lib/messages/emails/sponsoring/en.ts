import type { SponsoringWords } from './fr.ts'

export const en: SponsoringWords = {
  lines: {
    joined: (name, title) => `${name} sponsors “${title}”`,
    issued: (number, amount) => `Payment received: invoice ${number}, ${amount}`,
    credited: (number, amount) => `Invoice cancelled by credit note ${number}: ${amount} go back to you`,
    late: (title, amount) => `“${title}”: too late, ${amount} go back to you`,
    paidTwice: (title, amount) => `“${title}” paid twice: ${amount} goes back to you`,
  },
  joined: {
    subject: (name, title) => `${name} sponsors “${title}”`,
    body: (name, title) =>
      `${name} took the package “${title}”. It is advertising paid to the commune, not a gift: it gives no extra voice or opinion.`,
    action: 'See the sponsors',
  },
  invoice: {
    subject: (number, amount) => `Your invoice ${number}, ${amount}`,
    title: 'Your payment is in',
    body: (amount, title, organisation) =>
      `${amount} paid by card for the package “${title}”, for ${organisation}. Thank you.`,
    where:
      'The invoice is in your account, beside the sponsorship. It is made to be kept: the file does not change any more.',
    action: (number) => `Download invoice ${number}`,
    shown: 'Your name and your logo are now on the sponsors’ page.',
  },
  credit: {
    subject: (number) => `Credit note ${number}: your invoice is cancelled`,
    title: 'Your invoice is cancelled',
    body: (amount, title) =>
      `The credit note cancels the whole invoice of the package “${title}”. ${amount} go back to the card in 5 to 10 days.`,
    action: (number) => `Download credit note ${number}`,
  },
  accounts: {
    invoice: {
      subject: (number, amount) => `Invoice ${number}, ${amount}, paid`,
      title: (number) => `Invoice ${number}`,
      body: (amount, title, organisation) =>
        `${organisation} took the sponsoring package “${title}” and paid it by card: ${amount}. Nothing is left to pay.`,
    },
    'credit-note': {
      subject: (number, amount) => `Credit note ${number}, ${amount}`,
      title: (number) => `Credit note ${number}`,
      body: (amount, title, organisation) =>
        `The invoice of ${organisation} for the sponsoring package “${title}” is cancelled in full. ${amount} go back to the card within 5 to 10 days.`,
    },
    attached: 'The document is attached to this mail, as a PDF. It is made to be kept.',
    why: (organisation) =>
      `You receive this mail because ${organisation} gave this address for its invoices. It is used for nothing else.`,
  },
  late: {
    subject: (title) => `“${title}”: your payment goes back to you`,
    title: 'Your payment came too late',
    body: (amount, title) =>
      `The package “${title}” was no longer free when your payment came. All of the ${amount} goes back to the same card, in 5 to 10 days. There is nothing for you to do.`,
    action: 'See the other packages',
  },
  twice: {
    subject: (title) => `“${title}”: your second payment goes back to you`,
    title: 'You paid twice',
    body: (amount, title) =>
      `The package “${title}” was paid already when a second payment arrived. These ${amount} go back to you in full, to the same card, within 5 to 10 days. Nothing else changes, and there is nothing for you to do.`,
    action: 'See my sponsorships',
  },
}
