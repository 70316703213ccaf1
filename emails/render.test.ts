import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#app/lib/language.ts'
import { letterTemplates } from '#app/telling/index.ts'
import { otherTemplates } from './index.ts'
import { projectPublished } from './projects/project-published.tsx'
import { renderMail } from './render.tsx'
import type { Frame, Template } from './template.ts'

const origin = 'https://cordee.example'
const why = { because: 'follow' as const, stop: `${origin}/desabonnement/x.y.z` }
const frame: Frame = { origin, commune: 'Montgenèvre', demonstration: true, why }
const templates = { ...(await letterTemplates()), ...otherTemplates }
const every = Object.entries(templates).flatMap(([name, template]) =>
  locales.map(
    (locale) => [name, locale, template as Template<unknown>] as [string, Locale, Template<unknown>],
  ),
)

describe('a mail', () => {
  test.each(every)('%s is written in %s, as HTML and as text', async (_name, locale, template) => {
    const { subject, html, text } = await renderMail(template, template.preview(locale), locale, frame)
    expect(subject).toMatch(/^\S.{4,}$/)
    expect(html).toContain(`lang="${locale}"`)
    // A mail stands alone: whole addresses, no script, nothing fetched.
    expect(html).not.toMatch(/(href|src)="\/|<script|<img|undefined|\[object/)
    expect(text).not.toMatch(/<\w|undefined|\[object/)
    for (const part of [html, text]) {
      expect(part).toContain(why.stop)
      expect(part).toMatch(/Démonstration|Dimostrazione|Demonstration/)
      // The reader's language stands in the addresses too.
      const pages = [...part.matchAll(/https:\/\/cordee\.example(\/(?:it|en)\b)?(?!\/desab)/g)]
      expect(new Set(pages.map((match) => match[1] ?? ''))).toEqual(
        new Set([locale === 'fr' ? '' : `/${locale}`]),
      )
    }
  })

  test('keeps its subject on one line, and never lets a title write HTML', async () => {
    const topic = { path: '/projets/x', title: 'Parking\r\nBcc: a@b.c <script>' }
    const mail = await renderMail(projectPublished, { topic, summary: '' }, 'en', frame)
    expect(mail.subject).toBe('New project: Parking Bcc: a@b.c <script>')
    expect(mail.html).not.toContain('<script>')
  })

  test('says nothing of stopping when the reader has just asked for it', async () => {
    const asked = { origin, commune: 'Montgenèvre', demonstration: false }
    const { html } = await renderMail(projectPublished, projectPublished.preview('fr'), 'fr', asked)
    expect(html).not.toMatch(/desabonnement|Démonstration/)
  })
})
