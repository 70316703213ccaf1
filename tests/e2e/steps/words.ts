import { fr as mails } from '#app/lib/messages/emails/fr.ts'
import { en } from '#app/lib/messages/en.ts'
import { fr } from '#app/lib/messages/fr.ts'
import { it } from '#app/lib/messages/it.ts'

/** The words of the interface: a test names what it presses by them, so that a better wording breaks nothing. */
export const words = { fr, it, en }
export { en, fr, it, mails }

/** A name that no other test and no other run uses. */
export const unique = (word: string) =>
  `${word} ${[...(Date.now() % 60_466_176).toString(36)].map(letterOf).join('')}`

// Figures become letters: names are made of them, and the search takes them for words.
const letterOf = (sign: string) => (/\d/.test(sign) ? 'bcdfghjklm'.charAt(Number(sign)) : sign)

/** The civil day of the commune, `days` from now, as a date field takes it. */
export function day(days = 0): string {
  const at = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(at)
}
