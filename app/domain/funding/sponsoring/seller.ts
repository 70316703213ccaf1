import { unnamed } from '#app/lib/texts/unnamed.ts'
import type { Db } from '#db/client.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'

/** Who sells: the commune, as its invoices name it. */
export type Seller = { name: string; address: string; siren: string; vatNumber: string }

/** The commune as the settings know it. */
export async function sellerOf({ tx }: Pick<Act, 'tx'>): Promise<Seller> {
  const { communeName, address, siren, vatNumber } = await settingsOf(tx)
  return { name: `Commune de ${communeName}`, address, siren: siren ?? '', vatNumber: vatNumber ?? '' }
}

/**
 * Whether the settings lack what an invoice must say (CGI annexe II art. 242 nonies A, I 1° to 3°): then nothing is
 * offered, since it could not be invoiced.
 */
export async function missingToInvoice(db: Db, vatRate = 2000): Promise<boolean> {
  const { communeName, siren, address, vatNumber } = await settingsOf(db)
  return communeName === unnamed || !siren || !address || (vatRate > 0 && !vatNumber)
}
