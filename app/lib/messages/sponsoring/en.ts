import { wording } from '../../language.ts'
import { desk } from './desk.en.ts'
import type { Sponsoring } from './fr.ts'
import { own } from './own.en.ts'

const { plural } = wording('en')

export const en: Sponsoring = {
  desk,
  own,
  list: {
    title: 'Sponsors',
    lead: 'Businesses and associations pay the commune for advertising on one of its projects. Here is who they are, and what can still be taken.',
    sponsors: 'They sponsor this project',
    packages: 'Packages on offer',
    none: 'No sponsor yet',
    noneBody:
      'When the commune offers a sponsor package on a project, it will appear here with its price and what it gives. Sponsors join it once they have paid.',
    projects: 'See the projects',
    since: (day) => `Since ${day}`,
    site: (name) => `${name}’s website`,
    see: (title) => `See the package “${title}”`,
  },
  kinds: {
    title: 'Gift, patronage, sponsoring: three things',
    gift: 'A gift',
    giftBody:
      'A person gives and expects nothing of equal worth. No invoice, no VAT. A small thank-you is allowed. A gift is tax-deductible only if its campaign says so, with the ruling that allows it.',
    patronage: 'Patronage',
    patronageBody:
      'A business gives money, material or time. Its name may be mentioned, without advertising. It is a gift, not a purchase: no invoice, no VAT.',
    sponsoring: 'Sponsoring',
    sponsoringBody:
      'A business or an association buys advertising: its logo, a panel, a presence. It is a service: it has a price, VAT and an invoice (French tax code, CGI art. 39, 1, 7°).',
    voice: 'None of the three gives an extra voice or a better place in opinions and debates.',
    campaigns: 'To give, see the campaigns',
  },
  price: {
    net: 'Price without tax',
    vat: (rate) => `VAT ${rate}%`,
    noVat: 'VAT',
    gross: 'To pay',
    withVat: 'Price with VAT',
    exempt: (text) => `No VAT: ${text}.`,
    left: (n) => plural(n, { zero: 'None is left.', one: 'One is left.', other: '# are left.' }),
    closes: (day) => `Available until ${day} included.`,
  },
  package: {
    get: 'What you get',
    pay: 'What you pay',
    how: 'How it works',
    steps: [
      'You say for which organisation you take the package and whom to invoice, and you attach your logo.',
      'You pay by card on Stripe’s secure page. The package is reserved for you for 35 minutes.',
      'Once the payment is in, your logo appears on this page and the invoice is in your account.',
    ],
    notGift:
      'You buy a service; it is not a gift, and there is no tax receipt. The price is an expense of your business if the business has a direct interest in it.',
    cancel:
      'A mistake, a change of plans? Write to the town hall: a credit note cancels the invoice and the price goes back to the card.',
    take: (amount) => `Take this package: ${amount}`,
    notNow: {
      'not-on-offer': 'This package is no longer on offer.',
      'package-gone': 'All are taken, or reserved by somebody who is paying right now.',
    },
    others: 'They took this package',
  },
  form: {
    title: (name) => `Take the package “${name}”`,
    lead: 'Two minutes. Nothing is charged before the payment page, which is the next step.',
    noneTitle: 'You do not speak for any organisation yet',
    none: 'A package is taken for a business or an association. Come to the town hall’s desk, or write to it, with the SIRET and a proof that you represent it: an agent registers it and ties you to it, then you come back here.',
    noSiretTitle: (name) => `${name} has no SIRET here`,
    noSiret: 'An invoice carries it. Give it at the town hall’s desk, which will complete the record.',
    taken: (name) => `${name} already has this package.`,
    seeOwn: 'See your sponsorships',
    organisation: 'For which organisation',
    billing: 'The invoice',
    name: 'Name or company name',
    address: 'Address',
    addressHint: 'Street, postcode, town, as on your other invoices.',
    siret: 'SIRET of the establishment to invoice',
    siretHint: (siret) => `Leave empty for ${siret}.`,
    siretHintMany: 'Leave empty for that of the organisation chosen.',
    vatNumber: 'VAT number',
    vatNumberHint: 'It begins with FR. Leave empty if you have none.',
    email: 'Billing e-mail address',
    emailHint:
      'The invoice is sent there as a PDF, and waits in your account too. The payment page takes this address up.',
    shown: 'What everybody will see, once it is paid',
    logo: 'Logo',
    logoFormats: 'PNG, JPEG or WebP',
    logoHint: 'A logo in SVG: export it to PNG first. Without a logo your name appears in full.',
    logoAlt: 'What the logo shows',
    logoAltHint: 'For those who do not see it: “A marmot standing on a fir”. Needed with a logo.',
    website: 'Website',
    websiteHint: 'With https:// in front.',
    before: 'Before you pay',
    pay: (amount) => `Go and pay ${amount}`,
    saved: 'Your request is saved.',
  },
  refusals: {
    'package-too-dear': 'A package is €500,000 without tax at most: beyond that, make an agreement.',
    'exemption-needs-its-text': 'Without VAT, say by which text: the invoice must carry it.',
    'exemption-without-reason': 'An exemption goes with the rate of 0% only.',
    'both-or-neither': 'In this language, write the title and what one gets, or neither.',
    'seller-incomplete':
      'The commune cannot invoice yet: its SIREN, its address and its VAT number are missing from the settings.',
    'closes-in-the-past': 'That day is over.',
    'not-this-campaign': 'Choose an open campaign of this project, or none.',
    'not-on-offer': 'This package is no longer on offer.',
    'package-gone': 'The last one has just been taken. Nothing is charged.',
    'already-sponsor': 'This organisation already has this package.',
    'organisation-without-siret': 'This organisation has no SIRET here: give it at the town hall’s desk.',
    'siret-of-another': 'This SIRET is of another business: the first nine digits differ.',
    'vat-number-wrong': 'There is a mistake in this VAT number. A French one is FR, two signs and the SIREN.',
    'vat-number-of-another': 'This VAT number is of another business: your SIREN is not in it.',
    'logo-needs-words': 'Say what the logo shows, for those who do not see it.',
    'website-wrong': 'Give the address of the website without a name or password.',
    'invoice-credited': 'This invoice is already cancelled by a credit note.',
  },
}
