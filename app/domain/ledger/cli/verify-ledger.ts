/**
 * Checks a downloaded ledger without a database and without a network: the chain, that each line sums to zero and is of
 * five people at least, that no account which may not is below zero; and, given a proof, that one's own entry is in it:
 *   npm run verify:ledger -- FILE [POSITION:HASH …] [--mine PROOF]
 * Each POSITION:HASH is one that was noted earlier, from the public page. With `--inner`, the file is the inner chain, as
 * the auditor is given it. Exit code 1 when it does not hold.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkFile } from '../../audit/index.ts'
import type { PublishedLine } from '../count/line-entry.ts'
import { judgeProofs, ProofFile } from '../her-proof.ts'
import { verifyInnerFile, verifyLedgerFile } from '../verify-ledger.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mine: { type: 'string' }, inner: { type: 'boolean', default: false } },
})
const seen = new Map<number, PublishedLine>()
await checkFile(
  { command: 'verify:ledger', counted: values.inner ? 'transactions' : 'lines', given: positionals },
  values.inner ? verifyInnerFile : (lines, expected) => verifyLedgerFile(lines, expected, seen),
)
if (values.mine && !process.exitCode) checkMine(values.mine)

function checkMine(file: string): void {
  const { data } = ProofFile.safeParse(read(file))
  if (!data) {
    process.stderr.write('The proof cannot be read: it is the file that your own page gives.\n')
    process.exitCode = 2
    return
  }
  const wrong = judgeProofs(data.proofs, seen)
  process.stdout.write(
    wrong ? `It does not hold: ${wrong}.\n` : `Yours is in it: ${data.proofs.length} entries.\n`,
  )
  if (wrong) process.exitCode = 1
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // said below, as one that is of no proof
  }
}
