import { describe, expect, test } from 'vitest'
import { becauseOf, newsKinds } from '#app/domain/events.ts'
import { locales } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { otherTemplates } from '#emails/index.ts'
import { renderMail } from '#emails/render.tsx'
import { stoppable, type Template } from '#emails/template.ts'
import { letterTemplates } from './index.ts'

/** Every kind of mail by why it is sent: news and duties, which their reader may stop, and what is her own. */
const why = {
  follow: `campaign-cancelled campaign-missed campaign-opened campaign-reached campaign-settled decision-published
    decision-redacted decision-superseded dossier-filed dossier-granted dossier-moved dossier-of-project dossier-refused milestone-reached
    milestone-slipped new-answer new-comment new-project new-question project-halted project-moved-on project-resumed proposal-moved report-moved service-state sponsor-joined
    version-published vote-moved`,
  answers: `answer-to-you answer-undone answered-by-version consultation-moved idea-told proposal-told answer-promised question-acknowledged question-overdue question-passed-on reply-to-you report-told`,
  votes: 'vote-told',
  duty: `alarm-raised answer-sent appeal-to-judge asked-of-you dossier-deadline dossier-published project-published
    proposal-to-examine question-settled report-to-answer vote-owed`,
  weekly: 'digest',
  checkpoints: 'checkpoints-taken',
  infos: 'bulletins-told',
  money: `invoice-credited invoice-for-accounts invoice-issued payment-needs-owner payment-succeeded pledge-cancelled
    pledge-card-ends pledge-changed pledge-confirmed pledge-failed pledge-missed pledge-not-counted pledge-reached
    pledge-refund-failed pledge-refunded pledge-withdrawn reward-left sponsorship-late sponsorship-paid-twice`,
  account: `account-erased claim-ruled counter-code counter-taken-back entered-at-counter lock-changed paper-given verification-expired
    voice-ended voice-given voice-shared wrong-codes`,
  rights: 'appeal-upheld contribution-hidden contribution-spared notice-ruled',
  asked: 'checkpoint-address info-address sign-in-code test-mail',
  invited: 'invitation',
}

/** Where the letters that nobody can stop may lead: what is hers, what she gave to, what was ruled. */
const herOwn = {
  money: /^.(promesses|partenaires|compte|campagnes)(\/|$)/,
  account: /^.(compte|guichet|connexion|confidentialite$|projets\/[^/]+$|consultations\/[^/]+$)/,
  rights: /^.(contributions\/|registre$)/,
}

const waysIn = (html: string) =>
  [...html.matchAll(/href="https:..cordee.example(?:\/(?:it|en)\b)?([^"]*)"/g)].map(([, path]) => path || '/')

const regular: Record<string, string> = {
  digest: 'weekly',
  'checkpoints-taken': 'checkpoints',
  'bulletins-told': 'infos',
}

describe('every kind of mail', () => {
  test('is news or a duty, which its reader may stop, or concerns what is her own', () => {
    const sent = [
      ...newsKinds.map((kind) => [kind, becauseOf(kind)] as const),
      ...Object.entries(otherTemplates).map(
        ([name, template]) =>
          [name, (template as unknown as Template<never>).because ?? regular[name]] as const,
      ),
    ]
    const classified = Object.fromEntries(
      Object.keys(why).map((because) => [
        because,
        sent.flatMap(([name, of]) => (of === because ? [name] : [])).sort(),
      ]),
    )
    const written = Object.entries(why).map(([because, names]) => [because, names.split(/\s+/).sort()])
    expect(classified).toEqual(Object.fromEntries(written))
    expect(sent.every(([, because]) => because && because in why)).toBe(true)
  })

  test('that nobody can stop says in one line why it comes', async () => {
    const frame = { origin: 'https://cordee.example', commune: 'Montgenèvre', demonstration: false }
    const all = { ...(await letterTemplates()), ...otherTemplates } as Record<string, Template<unknown>>
    const without = new Set<string>()
    for (const because of ['money', 'account', 'rights'] as const) {
      expect(stoppable).not.toContain(because)
      for (const locale of locales) {
        const line = emailWordsIn(locale).layout.because[because]
        expect(line).not.toContain('\n')
        for (const name of why[because].split(/\s+/)) {
          const template = all[name]
          if (!template) {
            without.add(name)
            continue
          }
          const mail = await renderMail(template, template.preview(locale), locale, {
            ...frame,
            why: { because },
          })
          expect(mail.text, name).toContain(line.slice(0, 40))
          expect(mail.html, name).not.toContain('desabonnement')
          // No news beside what is hers: besides the site and its legal notice, the way to the matter itself; from what was
          // done to her account, the way to stop it too.
          const [home, ...ways] = waysIn(mail.html)
          expect([home, ways.pop()], name).toEqual(['/', '/mentions-legales'])
          expect(ways.length, name).toBeLessThanOrEqual(because === 'account' ? 2 : 1)
          for (const way of ways) expect(way, name).toMatch(herOwn[because])
        }
      }
    }
    // Told in the letter of another kind.
    expect([...without]).toEqual(['pledge-not-counted'])
  })
})
