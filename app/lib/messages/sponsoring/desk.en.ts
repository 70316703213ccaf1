import { wording } from '../../language.ts'
import type { Sponsoring } from './fr.ts'

const { plural } = wording('en')

export const desk: Sponsoring['desk'] = {
  title: 'Sponsoring',
  lead: 'The packages on offer, who took them, and the invoices. Gifts have their campaigns: the two are never mixed.',
  new: 'Offer a package',
  none: 'No package yet',
  noneBody: 'Offer the first one on a published project: it appears on the sponsors’ page at once.',
  state: { open: 'On offer', closed: 'Closed', withdrawn: 'Withdrawn' },
  taken: (n, of) =>
    of === null
      ? plural(n, { zero: 'Nobody took it', one: '# taken', other: '# taken' })
      : `${plural(n, { zero: 'None taken', one: '# taken', other: '# taken' })} of ${of}`,
  paid: (n) => plural(n, { zero: 'none paid', one: '# paid', other: '# paid' }),
  received: (amount) => `${amount} received, VAT included`,
  form: {
    title: 'Offer a package',
    lead: 'Once offered, a package does not change: another price is another package. It can be withdrawn.',
    incompleteTitle: 'The commune cannot invoice yet',
    project: 'Project',
    campaign: 'Campaign',
    campaignHint:
      'An open campaign of the same project: its page will name the package and its sponsors. The goal of the campaign stays as it is.',
    noCampaign: 'No campaign',
    french: 'French (needed)',
    italian: 'Italian (optional)',
    english: 'English (optional)',
    titleField: 'Name of the package',
    benefits: 'What the sponsor gets',
    benefitsHint: 'One line for each benefit. The invoice says it too.',
    price: 'Price without tax',
    priceHint: 'For example 1,500 or 850.50.',
    vatRate: 'VAT rate',
    rate: (rate) => `${rate}%`,
    noVat: '0%, no VAT',
    vatExemption: 'Text that exempts from VAT',
    vatExemptionHint: 'With the rate of 0% only. For example “CGI, art. 256 B”.',
    quantity: 'How many there are',
    quantityHint: 'Leave empty if there is no limit.',
    closesOn: 'Last day to take it',
    send: 'Offer this package',
    done: 'The package is on offer: it is on the sponsors’ page.',
  },
  withCampaign: 'With the campaign',
  public: 'See the public page',
  who: 'Who took it',
  nobody: 'Nobody yet.',
  columns: {
    organisation: 'Organisation',
    state: 'State',
    invoice: 'Invoice',
    contact: 'Contact',
    deeds: 'Credit note',
  },
  withdraw: 'Withdraw the package',
  withdrawBody: 'Nobody will be able to take it any more. Those who took it keep it.',
  withdrawn: 'The package is withdrawn.',
  credit: {
    link: (number) => `Cancel ${number}`,
    title: (number) => `Cancel invoice ${number}`,
    lead: 'A credit note cancels the whole of it, the price goes back to the card, and the logo leaves the sponsors’ page. An invoice that was issued is never changed.',
    facts: 'What will be given back',
    buyer: 'To',
    amount: 'Amount, VAT included',
    reason: 'Reason',
    reasonHint: 'The credit note will carry it. No person’s name.',
    send: (amount) => `Issue the credit note and give back ${amount}`,
    done: (number) => `Invoice ${number} is cancelled. The refund is on its way.`,
    gone: 'This invoice is already cancelled.',
  },
}
