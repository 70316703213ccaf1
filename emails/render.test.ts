import { describe, expect, test } from 'vitest'
import { locales } from '#app/lib/language.ts'
import { projectPublished } from './project-published.tsx'
import { renderMail } from './render.tsx'
import type { Frame } from './template.ts'

const frame: Frame = { origin: 'https://cordee.example', commune: 'Montgenèvre', demonstration: true }

describe('a mail', () => {
  test.each(locales)('is written in %s, as HTML and as text, with whole addresses', async (locale) => {
    const mail = await renderMail(projectPublished, projectPublished.preview(locale), locale, frame)
    const project = `https://cordee.example${locale === 'fr' ? '' : `/${locale}`}/projets/telecabine-du-village`
    expect(mail.html).toContain(`lang="${locale}"`)
    expect(mail.html).toContain(`href="${project}"`)
    expect(mail.text).toContain(project)
    expect(mail.text).not.toContain('<')
    expect(mail.html).not.toMatch(/(href|src)="\//)
  })

  test('says that a demonstration is one, and how it is stopped, in both parts', async () => {
    const stop = { url: 'https://cordee.example/desabonnement/x.y.z', because: 'follow' as const }
    const { html, text } = await renderMail(projectPublished, projectPublished.preview('fr'), 'fr', {
      ...frame,
      stop,
    })
    for (const part of [html, text]) {
      expect(part).toContain('Démonstration')
      expect(part).toContain(stop.url)
    }
  })

  test('keeps its subject on one line, and never lets a title write HTML', async () => {
    const topic = { slug: 'x', title: 'Parking\r\nBcc: a@b.c <script>' }
    const mail = await renderMail(projectPublished, { topic, summary: '' }, 'en', frame)
    expect(mail.subject).toBe('New project: Parking Bcc: a@b.c <script>')
    expect(mail.html).not.toContain('<script>')
  })
})
