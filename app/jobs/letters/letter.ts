import type { Story, StoryWords } from '#app/domain/publishing/index.ts'
import { type Paths, pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import { type Messages, messagesIn } from '#app/lib/messages/index.ts'
import { paragraphsOf } from '#emails/paragraphs.ts'
import { renderMail, type Written } from '#emails/render.tsx'
import type { Frame, Template, Topic, Words } from '#emails/template.ts'

/** What a letter may use besides its story. */
export type Desk = {
  personId: string
  locale: Locale
  paths: Paths
  words: Messages
  /**
   * Makes the signed link that answers, without a token where this reader's address was not proved strongly enough for
   * one; null when there is nothing to answer any more.
   */
  answerToken: (contributionId: string) => Promise<{ token: string | null } | null>
  /** Makes the signed link by which she mends a payment; null when there is nothing to mend any more. */
  mendToken: (pledgeId: string) => Promise<string | null>
  /** Makes the signed link that takes back what was entered at the counter in this reader's name. */
  takeBackToken: (consentId: string) => string
  /** Makes the signed link that takes this reader's own answer back; null likewise. */
  undoToken: (answerId: string) => Promise<string | null>
}

/** A letter ready to be written, or null when what it would tell no longer stands. */
export type Ready = ((frame: Frame) => Promise<Written>) | null
export type Letter = (story: Story, desk: Desk) => Ready | Promise<Ready>

/** Puts a template and its data together. */
export const letter =
  <Props>(template: Template<Props>, props: Props, { locale }: Pick<Desk, 'locale'>): Ready =>
  (frame) =>
    renderMail(template, props, locale, frame)

/** What each letter reads of the reader's language. */
export const deskIn = (locale: Locale) => ({ locale, paths: pathsIn(locale), words: messagesIn(locale) })

/** The subject of a story as a mail names it, and where it is read. */
export function topicOf({ topic }: Story, { paths }: Pick<Desk, 'paths'>): Topic | null {
  if (!topic) return null
  return {
    title: topic.title,
    path: paths.subject(topic).show,
  }
}

/** Somebody's published words, for a quotation. */
export const quoted = ({ by, lang, html }: Pick<StoryWords, 'by' | 'lang' | 'html'>): Words => ({
  by,
  lang,
  words: paragraphsOf(html),
})

/** A reason or a note that officials write in French. */
export const inFrench = (words: string): Words => ({ by: null, lang: 'fr', words })
