import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { FileVerdict } from './chain-file.ts'

type Verify = (lines: AsyncIterable<string>, expected: ReadonlyMap<number, string>) => Promise<FileVerdict>

/**
 * The command line of a check: reads the file and the hashes noted earlier from the arguments, says what was found,
 * and sets the exit code: 0 it holds, 1 it does not, 2 it could not be checked.
 */
export async function checkFile(
  {
    command,
    counted,
    given = process.argv.slice(2),
  }: { command: string; counted: string; given?: readonly string[] },
  verify: Verify,
): Promise<void> {
  const [file, ...noted] = given
  const expected = noted.map((text) => /^(\d+):([0-9a-f]{64})$/.exec(text))
  if (!file || expected.includes(null)) return cannot(`Usage: npm run ${command} -- FILE [POSITION:HASH …]`)
  const known = new Map(expected.map((match) => [Number(match?.[1]), match?.[2] ?? ''] as const))
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    tell(await verify(lines, known), counted)
  } catch (error) {
    cannot(`The file cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function cannot(why: string) {
  process.stderr.write(`${why}\n`)
  process.exitCode = 2
}

function tell(verdict: FileVerdict, counted: string) {
  if (!verdict.holds) {
    process.stdout.write(`It does not hold: line ${verdict.line}, ${verdict.what}.\n`)
    process.exitCode = 1
    return
  }
  const { links, head, checkpoints } = verdict
  process.stdout.write(
    `It holds: ${links} ${counted}, ${checkpoints.length} checkpoints, last fingerprint ${head}.\n`,
  )
  for (const { day, position, hash } of checkpoints.slice(-5))
    process.stdout.write(`  ${day}  ${position}:${hash}\n`)
}
