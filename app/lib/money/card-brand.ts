/** The name of a card's brand as people write it, from Stripe's word for it: "visa" → "Visa". */
export const brandName = (brand: string): string =>
  names[brand] ?? brand.charAt(0).toUpperCase() + brand.slice(1)

const names: Record<string, string> = {
  amex: 'American Express',
  cartes_bancaires: 'Carte bancaire',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
}

/** The last month in which a card is good, as it stands on it: "02/2027". */
export const lastMonth = ({ expMonth, expYear }: { expMonth: number; expYear: number }): string =>
  `${String(expMonth).padStart(2, '0')}/${expYear}`
