/**
 * The words of the mails. They stand apart from the words of the pages (messages/index.ts), so that no browser ever
 * loads them. French is the type of the other languages.
 */
import type { Locale } from '../../language.ts'
import { en } from './en.ts'
import { type EmailWords, fr } from './fr.ts'
import { it } from './it.ts'

export type { EmailWords }

const all: Record<Locale, EmailWords> = { fr, it, en }

export const emailWordsIn = (locale: Locale): EmailWords => all[locale]
