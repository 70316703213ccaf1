import { InvalidElection } from '../election.ts'
import { MalformedFile } from '../pabulib/malformed-file.ts'

/** The command can't do what it was asked: said in one line, without a stack. */
export class WrongUse extends Error {}

/** Runs a command with what follows its name; its answer is the exit code. */
export async function command(run: (argv: readonly string[]) => number | Promise<number>): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads)
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    if (!isExpected(error)) throw error
    say(error.message)
    process.exitCode = 2
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A reader that has seen enough closes the pipe (`| head`): that is no failure. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

/** Wrong arguments, wrong files, and files that are not there. */
function isExpected(error: unknown): error is Error {
  if (error instanceof WrongUse || error instanceof MalformedFile || error instanceof InvalidElection)
    return true
  return error instanceof RangeError || (error instanceof Error && 'syscall' in error)
}
