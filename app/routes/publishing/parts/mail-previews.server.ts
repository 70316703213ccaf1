import { becauseOf, type NewsKind, newsKinds } from '#app/domain/events.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { letterTemplates } from '#app/telling/index.ts'
import { otherTemplates } from '#emails/index.ts'
import { renderMail, type Written } from '#emails/render.tsx'
import type { Because, Frame, Said, Template } from '#emails/template.ts'

// Each template has props of its own: what it is given here is its own preview.
const templates = { ...(await letterTemplates()), ...otherTemplates } as unknown as Record<
  string,
  Template<unknown>
>

/** Every kind of mail, in the order of the story. */
export const mailNames = Object.keys(templates)

/** One mail by its name in an address; undefined where there is none. */
const of = (name: string | undefined) =>
  name && Object.hasOwn(templates, name) ? templates[name] : undefined

export const isMailName = (name: string | undefined): name is string => of(name) !== undefined

/** What each mail is called in a mailbox. */
export function previewSubjects(locale: Locale): Record<string, string> {
  const said: Said = {
    locale,
    t: emailWordsIn(locale),
    say: wording(locale),
    paths: pathsIn(locale),
    url: (path) => path,
  }
  return Object.fromEntries(
    Object.entries(templates).map(([name, { subject, preview }]) => [name, subject(preview(locale), said)]),
  )
}

/** One mail with its invented data, whole. */
export function previewOf(name: string, locale: Locale, frame: Frame): Promise<Written> {
  const template = of(name)! // asked for by a name that isMailName let through
  return renderMail(template, template.preview(locale), locale, frame)
}

/** Why a mail of this name is sent; null where its template says so by itself. */
export function whySent(name: string): Because | null {
  if (name === 'digest') return 'weekly'
  if (name === 'checkpoints-taken') return 'checkpoints'
  return newsKinds.includes(name as NewsKind) ? becauseOf(name as NewsKind) : null
}
