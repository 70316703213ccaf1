import { keepLastWords } from '#app/lib/process/last-words.ts'
import { tell } from '../trouble.ts'

/** A command of one's own: what it prints, or one sentence of what stopped it and the code 1. */
export async function program(name: string, run: (args: string[]) => Promise<string>): Promise<void> {
  keepLastWords(name)
  try {
    process.stdout.write(`${await run(process.argv.slice(2))}\n`)
  } catch (error) {
    tell(error, name)
    process.exitCode = 1
  }
}
