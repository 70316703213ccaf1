/**
 * Checks a downloaded chain of events without a database and without a network:
 *   npm run verify:chain -- FILE [POSITION:HASH …]
 * Each POSITION:HASH is one that was noted earlier, from the public page or a mail. Exit code 1 when it does not hold.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type FileVerdict, verifyChainFile } from '../chain-file.ts'

const [file, ...noted] = process.argv.slice(2)
const expected = noted.map((text) => /^(\d+):([0-9a-f]{64})$/.exec(text))
if (!file || expected.includes(null)) {
  process.stderr.write('Usage: npm run verify:chain -- FILE [POSITION:HASH …]\n')
  process.exit(2)
}
const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
try {
  const known = expected.map((match) => [Number(match?.[1]), match?.[2] ?? ''] as const)
  tell(await verifyChainFile(lines, new Map(known)))
} catch (error) {
  process.stderr.write(`The file cannot be read (${(error as NodeJS.ErrnoException).code}).\n`)
  process.exit(2)
}

function tell(verdict: FileVerdict) {
  if (!verdict.holds) {
    process.stdout.write(`It does not hold: line ${verdict.line}, ${verdict.what}.\n`)
    process.exitCode = 1
    return
  }
  const { links, head, checkpoints } = verdict
  process.stdout.write(
    `It holds: ${links} events, ${checkpoints.length} checkpoints, last fingerprint ${head}.\n`,
  )
  for (const { day, position, hash } of checkpoints.slice(-5))
    process.stdout.write(`  ${day}  ${position}:${hash}\n`)
}
