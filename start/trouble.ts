import { sayLine } from '#app/lib/process/last-words.ts'

/** Something that whoever starts the instance can mend: said in one sentence, without a stack. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** Says what went wrong as it deserves: a sentence for what can be mended, a line without values for what should not happen. */
export function tell(error: unknown, name = 'start') {
  if (error instanceof Trouble) process.stderr.write(`Cordée : ${error.message}\n`)
  else sayLine(name, 'fatal', 'this should not happen', error)
}
