import type { AccountantRow, LedgerRow } from '#app/domain/ledger/index.ts'

/** The columns of a table of published lines. */
export const columns = [
  'line',
  'day',
  'kind',
  'campaign',
  'people',
  'account',
  'project',
  'debit_eur',
  'credit_eur',
]

export const cellsOf = ({ amount, people, ...row }: LedgerRow) => [
  String(row.line),
  row.day,
  row.kind,
  row.campaign,
  people === null ? '' : String(people),
  row.account,
  row.project,
  ...sidesOf(amount),
]

/** The columns of a table of the inner entries; what the accountant sees beyond them follows. */
export const columnsOfEntries = [
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

export const cellsOfEntry = ({ amount, ...row }: AccountantRow) => [
  row.transaction,
  row.day,
  row.written,
  row.code,
  row.campaign,
  row.reverses,
  row.account,
  row.project,
  ...sidesOf(amount),
]

const sidesOf = (amount: bigint) => [amount > 0n ? decimal(amount) : '', amount < 0n ? decimal(-amount) : '']

/** Euros with two decimals. */
const decimal = (cents: bigint) => ({ decimal: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}` })
