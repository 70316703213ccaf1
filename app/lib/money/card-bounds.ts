/** What one card payment may be, in cents of a euro (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const leastCharge = 50n
export const mostCharge = 999_999_99n

export const chargeable = (cents: bigint) => cents >= leastCharge && cents <= mostCharge
