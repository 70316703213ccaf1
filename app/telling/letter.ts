import type { Locale } from '#app/lib/language.ts'
import type { Written } from '#emails/render.tsx'
import type { Frame, Template, Words } from '#emails/template.ts'
import type { Piece, Said } from './telling.ts'

/** What a letter may use besides its facts. */
export type Desk = Said & {
  /** The page to which this piece of news leads. */
  path: string
  personId: string
  /** Somebody's published words, for a quotation. */
  quoted: (words: { by?: string | null; lang: string; html: string }) => Words
  /**
   * Makes the signed link that answers, without a token where this reader's address was not proved strongly enough for
   * one; null when there is nothing to answer any more.
   */
  answerToken: (contributionId: string) => Promise<{ token: string | null } | null>
  /** The same for a report from the field that her body owes an answer to. */
  reportToken: (number: number) => Promise<{ token: string | null } | null>
  /** Makes the signed link by which she mends a payment; null when there is nothing to mend any more. */
  mendToken: (pledgeId: string) => Promise<string | null>
  /** Makes the signed link that takes back what was entered at the counter in this reader's name. */
  takeBackToken: (consentId: string) => string
  /** Makes the signed link that takes this reader's own answer back; null likewise. */
  undoToken: (answerId: string) => Promise<string | null>
}

/** A letter ready to be written. */
export type Ready = (frame: Frame) => Promise<Written>

/** A template of emails/, loaded when a letter is written: what only reads lines carries none of them. */
export type Lazy<Props> = () => Promise<Template<Props>>

/**
 * The letter of a kind of news: on which templates it may be written, by name (each has props of its own, and is looked at
 * with its own preview), and how; null when nothing is left to tell.
 */
export type Letter<F> = {
  templates: (kind: string) => Readonly<Record<string, Lazy<unknown>>>
  write: (piece: Piece<F>, desk: Desk) => Promise<Ready | null>
}

type Maybe<Props> = Props | null | Promise<Props | null>

/** A letter on the one template of its kind, from its facts. */
export const letter = <F, Props>(
  template: Lazy<Props>,
  props: (piece: Piece<F>, desk: Desk) => Maybe<Props>,
): Letter<F> => ({
  templates: (kind) => ({ [kind]: template as unknown as Lazy<unknown> }),
  write: async (piece, desk) => ready(template, await props(piece, desk), desk.locale),
})

/** A letter that its facts put on one of several templates. */
export const letters = <F, Props, Name extends string>(
  templates: Readonly<Record<Name, Lazy<Props>>>,
  which: (piece: Piece<F>) => Name,
  props: (piece: Piece<F>, desk: Desk) => Maybe<Props>,
): Letter<F> => ({
  templates: () => templates as unknown as Readonly<Record<string, Lazy<unknown>>>,
  write: async (piece, desk) => ready(templates[which(piece)], await props(piece, desk), desk.locale),
})

const ready = <Props>(template: Lazy<Props>, props: Props | null, locale: Locale): Ready | null =>
  props &&
  (async (frame) => {
    const [{ renderMail }, on] = await Promise.all([import('#emails/render.tsx'), template()])
    return renderMail(on, props, locale, frame)
  })
