import { spelled } from './name-form.ts'

/**
 * Names close to one that is refused, the closest first: her own with the initial of her surname ("Bernard O."), or with
 * a figure. None for what is not written as a person's name; whether they are free is judged like any other name.
 */
export function nearNames(typed: string): string[] {
  const words = spelled(typed).split(' ')
  if (words.length < 2 || words.length > 3 || !words.every(isName)) return []
  const [given, initial] = [words.slice(0, -1).join(' '), [...words.at(-1)!][0]] // two words at least
  const short = `${given} ${initial}.`
  const numbered = [2, 3, 4, 5].flatMap((n) => [`${short.slice(0, -1)} ${n}`, `${words.join(' ')} ${n}`])
  return [short, ...numbered].filter((name) => name.length <= 40)
}

/** With its capital, in an alphabet that has any. */
const isName = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word) && (word.match(/\p{L}/gu)?.length ?? 0) > 1
