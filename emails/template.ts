import type { ReactNode } from 'react'
import type { OwnMatter } from '#app/domain/audit/index.ts'
import type { Paths } from '#app/lib/addresses/paths.ts'
import type { Locale, Wording } from '#app/lib/language.ts'
import type { EmailWords } from '#app/lib/messages/emails/index.ts'

/** News and duties: each is stopped by itself, with one click. */
export const stoppable = [
  'follow',
  'answers',
  'votes',
  'duty',
  'daily',
  'weekly',
  'checkpoints',
  'infos',
] as const
export type Stoppable = (typeof stoppable)[number]

/** Why somebody receives a mail, said in one line at its foot. What concerns her own, or was asked for, has no stop. */
export type Because = Stoppable | OwnMatter | 'asked' | 'invited'

/** Why this mail, and the address of its stop, which what may be stopped always has. */
export type Why = { because: Stoppable; stop: string } | { because: Exclude<Because, Stoppable> }

/** What a mail says of the instance that sends it; `why` stands in the template of what is no news. */
export type Frame = {
  /** Where the public finds the instance, without a trailing slash. */
  origin: string
  commune: string
  demonstration: boolean
  why?: Why
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
  /** Why it is sent, where that is always the same and nobody can stop it; the list of events says it of news. */
  because?: Exclude<Because, Stoppable>
  subject: (props: Props, said: Said) => string
  /** What a mailbox shows beside the subject. */
  opening: (props: Props, said: Said) => string
  Body: (given: { props: Props; said: Said }) => ReactNode
  preview: (locale: Locale) => Props
}

/** Gives a template its type, and nothing else. */
export const template = <Props>(parts: Template<Props>): Template<Props> => parts
