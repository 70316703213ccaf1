import { becauseOfKind, type NewsKind, newsKinds } from '#app/domain/publishing/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { type TemplateName, templates } from '#emails/index.ts'
import { renderMail, type Written } from '#emails/render.tsx'
import type { Because, Frame, Said, Template } from '#emails/template.ts'

/** Every kind of mail, in the order of the story. */
export const mailNames = Object.keys(templates) as TemplateName[]

export const isMailName = (name: string | undefined): name is TemplateName =>
  mailNames.includes(name as TemplateName)

// Each template has props of its own: what it is given here is its own preview.
const of = (name: TemplateName) => templates[name] as Template<unknown>

/** What each mail is called in a mailbox. */
export function previewSubjects(locale: Locale): Record<TemplateName, string> {
  const said: Said = {
    locale,
    t: emailWordsIn(locale),
    say: wording(locale),
    paths: pathsIn(locale),
    url: (path) => path,
  }
  const subjects = mailNames.map((name) => [name, of(name).subject(of(name).preview(locale), said)])
  return Object.fromEntries(subjects) as Record<TemplateName, string>
}

/** One mail with its invented data, whole. */
export const previewOf = (name: TemplateName, locale: Locale, frame: Frame): Promise<Written> =>
  renderMail(of(name), of(name).preview(locale), locale, frame)

/** Why a mail of this name is sent; null for one that its reader has just asked for, and which has no stop. */
export function whySent(name: TemplateName): Because | null {
  if (name === 'digest') return 'weekly'
  return newsKinds.includes(name as NewsKind) ? becauseOfKind(name as NewsKind) : null
}
