import type { Facts, Known, Tie } from '#app/domain/audit/index.ts'
import type { KnotKind } from '#app/domain/events.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Translated } from '#db/schema/index.ts'
import type { Said } from './telling.ts'

/** Words on a knot; where they lead, and their language, where it is not the page's. */
export type KnotWords = string | { text: string; href?: string; lang?: Locale }

/** A knot as a page is given it, in its language: plain data. */
export type Knot = {
  /** Stays the same for the same event. */
  id: string
  kind: KnotKind
  label: string
  href?: string
  /** When it was tied: an instant, or a civil day. */
  at: Date | string
  detail?: KnotWords[]
  tone?: 'done' | 'late' | 'current'
}

/** An event with the facts of its knot. */
export type Tied<F> = F & { verb: string; at: Date }

/** How one kind of knot reads; when it was tied, where that is not when it was recorded. */
export type Tying<F> = (
  tied: Tied<F>,
  said: Said,
) => Pick<Knot, 'label' | 'href' | 'tone'> & { at?: Knot['at'] | null; detail?: (KnotWords | null)[] }

/** The knots of one area: each kind is made from the facts of its own tie, and from them alone. */
export const knots = <const K extends Record<string, Tie>>(
  ties: K,
  how: { [Kind in keyof K]: Tying<Known<K[Kind]['facts']>> },
): { [Kind in keyof K]: AnyKnot } =>
  Object.fromEntries(
    Object.entries(ties).map(([kind, tie]) => [kind, { tie, tying: how[kind as keyof K] }]),
  ) as unknown as { [Kind in keyof K]: AnyKnot } // each kind stands beside the tie from which it was typed

/** A kind of knot, whichever it is. */
export type AnyKnot = { tie: Tie<Facts>; tying: Tying<Record<string, unknown>> }

/** What somebody wrote in this language, on a page in that one; nothing where she wrote nothing. */
export function written(text: string, lang: Locale, { locale }: Pick<Said, 'locale'>): KnotWords | null {
  if (!text) return null
  return lang === locale ? text : { text, lang }
}

/** A title in the page's language, or in French. */
export const inOwn = (title: Translated, said: Pick<Said, 'locale'>) =>
  title[said.locale] ?? french(title.fr, said)

/** What officials write, in French alone. */
export const french = (text: string, said: Pick<Said, 'locale'>) => written(text, 'fr', said)

/** The language of what officials write, where the page is in another. */
export const frenchOn = ({ locale }: Pick<Said, 'locale'>): { lang?: Locale } =>
  locale === 'fr' ? {} : { lang: 'fr' }
