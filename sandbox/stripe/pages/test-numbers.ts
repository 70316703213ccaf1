import type { accounts, cards } from '../payments/instruments.ts'
import type { Words } from './words/index.ts'

type Kind = keyof Words['tests']['kinds']

/** What the page says of each test card, in the order in which it lists them. */
export const cardKinds: Record<keyof typeof cards, Kind> = {
  '4242424242424242': 'succeeds',
  '5555555555554444': 'mastercard',
  '4000002500003155': 'onceAuthenticated',
  '4000002760003184': 'alwaysAuthenticated',
  '4000000000000341': 'failsLater',
  '4000008260003178': 'fundsLater',
  '4000000000000002': 'declined',
  '4000000000009995': 'funds',
  '4000000000009987': 'lost',
  '4000000000009979': 'stolen',
  '4000000000000069': 'expired',
  '4000000000000127': 'cvc',
  '4000000000000119': 'processing',
}

/** What the page says of a test account, after how it behaves. */
export const accountKind = ({ fails, disputed, afterSeconds }: (typeof accounts)[string]): Kind => {
  if (disputed) return 'debitDisputed'
  const later = afterSeconds > 60
  if (fails) return later ? 'debitFailsLater' : 'debitFails'
  return later ? 'debitSucceedsLater' : 'debitSucceeds'
}

/** `4242 4242 4242 4242`: as it stands on a card, or an IBAN on a statement. */
export const grouped = (number: string) => number.replace(/(.{4})(?=.)/g, '$1 ')
