import { describe, expect, test } from 'vitest'
import { endOfReference, paymentReference, pledgeReference, refundReference } from './references.ts'

const id = '0199c0de-0000-7000-8000-00004f2a91c0'

describe('a reference', () => {
  test('names a promise, a payment or a refund in eight signs that can be said by telephone', () => {
    expect(pledgeReference(id)).toBe('P-4F2A-91C0')
    expect(paymentReference(id)).toBe('E-4F2A-91C0')
    expect(refundReference(id)).toBe('R-4F2A-91C0')
  })

  test.each(['P-4F2A-91C0', 'p 4f2a 91c0', ' 4f2a91c0 ', 'P-4F2A–91C0'])(
    'is found as it was typed: “%s”',
    (typed) => expect(id.replaceAll('-', '').endsWith(endOfReference(typed) ?? '?')).toBe(true),
  )

  test.each(['', 'abc', 'zzzz-zzzz', '%%%%'])('is none: “%s”', (typed) =>
    expect(endOfReference(typed)).toBeNull(),
  )
})
