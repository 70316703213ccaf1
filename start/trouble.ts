/** Something that whoever starts the instance can mend: said in one sentence, without a stack. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** Says what went wrong as it deserves: a sentence for what can be mended, everything for what should not happen. */
export function tell(error: unknown) {
  if (error instanceof Trouble) process.stderr.write(`Cordée : ${error.message}\n`)
  else
    process.stderr.write(
      `Cordée : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
}
