import type { Facts, Known } from '#app/domain/audit/index.ts'
import type { NewsKind } from '#app/domain/events.ts'
import { type Paths, pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, type Wording, wording } from '#app/lib/language.ts'
import { type EmailWords, emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { type Messages, messagesIn } from '#app/lib/messages/index.ts'
import type { Letter } from './letter.ts'

/** One language, as news is told in it: its sentences, the words of the pages, its numbers and dates, its addresses. */
export type Said = { locale: Locale; words: EmailWords; t: Messages; say: Wording; paths: Paths }

export const saidIn = (locale: Locale): Said => ({
  locale,
  words: emailWordsIn(locale),
  t: messagesIn(locale),
  say: wording(locale),
  paths: pathsIn(locale),
})

/** What is told, with its facts. */
export type Piece<F> = F & { id: string; news: NewsKind; verb: string; at: Date }

/** How one kind of news reads. */
export type Telling<F> = {
  /** In one sentence: in the account, in a digest, in a feed. */
  line: (piece: Piece<F>, said: Said) => string
  /** The page of ours to which it leads. */
  path: (piece: Piece<F>, said: Said) => string
  /** Withdrawn, hidden, settled or given back since: neither feeds nor mails tell it any more. */
  over?: (piece: Piece<F>) => boolean
  letter: Letter<F>
}

/** The tellings of one area: each kind of its news has its facts, and is told from them alone. */
export const tellings = <const K extends Record<string, Facts>>(
  facts: K,
  how: { [Kind in keyof K]: Telling<Known<K[Kind]>> },
): { [Kind in keyof K]: Told } =>
  Object.fromEntries(
    Object.entries(facts).map(([kind, known]) => [kind, { facts: known, ...how[kind as keyof K] }]),
  ) as unknown as { [Kind in keyof K]: Told } // each kind stands beside the facts from which it was typed

/** A kind of news and how it reads, whichever it is. */
export type Told = Telling<Record<string, unknown>> & { facts: Facts }
