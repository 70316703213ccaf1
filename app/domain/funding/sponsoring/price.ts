/** What a service costs, in cents: `vatRate` in hundredths of a percent. */
export type Price = { net: bigint; vat: bigint; gross: bigint; vatRate: number }

/** The rates in force (CGI art. 278, 278-0 bis, 279), and none, which needs the text that allows it. */
export const vatRates = [2000, 1000, 550, 0] as const

/** VAT on the whole, to the nearest cent, half a cent up (CGI annexe II art. 242 nonies A): a trigger reckons the same. */
export function priced(net: bigint, vatRate: number): Price {
  const vat = (net * BigInt(vatRate) + 5_000n) / 10_000n
  return { net, vat, gross: net + vat, vatRate }
}
