/**
 * Checks a downloaded ledger without a database and without a network: the chain, that each transaction sums to zero,
 * that reversals mirror what they reverse, and that no account which may not is below zero:
 *   npm run verify:ledger -- FILE [POSITION:HASH …]
 * Each POSITION:HASH is one that was noted earlier, from the public page. Exit code 1 when it does not hold.
 */
import { checkFile } from '../../audit/index.ts'
import { verifyLedgerFile } from '../verify-ledger.ts'

await checkFile({ command: 'verify:ledger', counted: 'transactions' }, verifyLedgerFile)
