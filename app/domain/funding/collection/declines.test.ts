import { describe, expect, test } from 'vitest'
import { declineKind } from './declines.ts'

const decline = (declineCode: string | null, more: { code?: string; adviceCode?: string } = {}) =>
  declineKind({ code: more.code ?? 'card_declined', declineCode, adviceCode: more.adviceCode ?? null })

/** Said by its own code: not every bank sends the advice beside it. */
describe('a refused card', () => {
  test.for(['lost_card', 'stolen_card', 'pickup_card', 'restricted_card', 'fraudulent', 'invalid_account'])(
    '(%s) is never tried again, whatever is advised or not',
    (code) => {
      expect(decline(code)).toBe('never')
      expect(decline(code, { adviceCode: 'try_again_later' })).toBe('never')
    },
  )

  test.for(['stop_payment_order', 'revocation_of_authorization', 'revocation_of_all_authorizations'])(
    'whose owner stopped such payments (%s) is never tried again',
    (code) => expect(decline(code)).toBe('never'),
  )

  test.for(['authentication_required', 'expired_card', 'incorrect_cvc'])(
    'that wants its owner (%s) waits for her',
    (code) => {
      expect(decline(code)).toBe('owner')
      expect(decline(null, { code })).toBe('owner')
    },
  )

  test('is given up or left to its owner by the advice alone', () => {
    expect(decline('generic_decline', { adviceCode: 'do_not_try_again' })).toBe('never')
    expect(decline('generic_decline', { adviceCode: 'confirm_card_data' })).toBe('owner')
  })

  test('without funds, or without a reason, is tried again later', () => {
    expect(decline('insufficient_funds')).toBe('later')
    expect(decline('generic_decline')).toBe('later')
    expect(declineKind(null)).toBe('later')
  })
})
