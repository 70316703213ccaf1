/**
 * Checks a downloaded chain of events without a database and without a network:
 *   npm run verify:chain -- FILE [POSITION:HASH …]
 * Each POSITION:HASH is one that was noted earlier, from the public page or a mail. Exit code 1 when it does not hold.
 */
import { verifyChainFile } from '../chain-file.ts'
import { checkFile } from '../check-file.ts'

await checkFile({ command: 'verify:chain', counted: 'events' }, verifyChainFile)
