import type { ReactNode } from 'react'
import type { Paths } from '#app/lib/addresses/paths.ts'
import type { Locale, Wording } from '#app/lib/language.ts'
import type { EmailWords } from '#app/lib/messages/emails/index.ts'

/** Why somebody receives a mail; each has its sentence at the foot of the mail, and its own stop. */
export type Because =
  | 'follow'
  | 'answers'
  | 'moderation'
  | 'duty'
  | 'account'
  | 'daily'
  | 'weekly'
  | 'checkpoints'

/** What a mail says of the instance that sends it. `stop` is absent only from what the reader has just asked for. */
export type Frame = {
  /** Where the public finds the instance, without a trailing slash. */
  origin: string
  commune: string
  demonstration: boolean
  stop?: { url: string; because: Because }
}

/** One language, as a template speaks it: its words, its numbers and dates, its links in full. */
export type Said = {
  locale: Locale
  t: EmailWords
  say: Wording
  paths: Paths
  /** The whole address of a path of ours. */
  url: (path: string) => string
}

/** What a mail is about: a project, or an official's page; its title in the reader's language. */
export type Topic = { title: string; path: string }

/** What somebody wrote, in its own language, and who. `by` is null once the account was deleted. */
export type Words = { by: string | null; lang: string; words: string }

/** One kind of mail. `Body` is made of emails/parts.tsx; `preview` is invented data, to look at it without sending it. */
export type Template<Props> = {
  subject: (props: Props, said: Said) => string
  /** What a mailbox shows beside the subject. */
  opening: (props: Props, said: Said) => string
  Body: (given: { props: Props; said: Said }) => ReactNode
  preview: (locale: Locale) => Props
}

/** Gives a template its type, and nothing else. */
export const template = <Props>(parts: Template<Props>): Template<Props> => parts
