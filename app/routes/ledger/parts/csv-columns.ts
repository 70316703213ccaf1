import type { LedgerRow } from '#app/domain/ledger/index.ts'

/** The columns of a table of entries; what its reader may see beyond them follows. */
export const columns = [
  'transaction',
  'day',
  'written_on',
  'code',
  'campaign',
  'reverses',
  'account',
  'project',
  'debit_eur',
  'credit_eur',
]

export const cellsOf = ({ amount, ...row }: LedgerRow) => [
  row.transaction,
  row.day,
  row.written,
  row.code,
  row.campaign,
  row.reverses,
  row.account,
  row.project,
  amount > 0n ? decimal(amount) : '',
  amount < 0n ? decimal(-amount) : '',
]

/** Euros with two decimals after a point, as every spreadsheet imports them. */
const decimal = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
