import type { Severity } from '#app/lib/kinds.ts'
import { Action, Further, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { type Said, template } from '../template.ts'

export type BulletinTold = {
  slug: string
  severity: Severity
  title: string
  text: string
  lang: string
  body: string
  from: Date | null
  until: Date
  corrected: boolean
  /** That it ended before its time. */
  ending: { at: Date; reason: string; lang: string } | null
}

/** One bulletin at once, or those of a day, the gravest first. */
export const bulletinsTold = template<{ told: BulletinTold[] }>({
  subject: ({ told: [first, ...others] }, { t }) => {
    if (!first || others.length > 0) return t.bulletins.several(others.length + 1)
    return first.ending
      ? t.bulletins.subjectOfEnd(first.title)
      : t.bulletins.subject(t.bulletins.severities[first.severity], first.title)
  },
  opening: ({ told: [first] }) => first?.text ?? '',
  Body: ({ props: { told }, said }) => (
    <>
      {told.map((one) => (
        <OneBulletin key={one.slug} of={one} said={said} alone={told.length === 1} />
      ))}
      {told.some(({ severity }) => severity !== 'information') ? (
        <Remark>{said.t.bulletins.state}</Remark>
      ) : null}
    </>
  ),
  preview: (locale) => ({
    told: [
      {
        ...{ slug: 'avalanches-risque-4', severity: 'danger', lang: locale, body: 'Régie des remontées' },
        title: {
          fr: 'Risque d’avalanche 4 sur 5',
          it: 'Rischio valanghe 4 su 5',
          en: 'Avalanche risk 4 of 5',
        }[locale],
        text: {
          fr: 'N’allez pas hors des pistes ouvertes.',
          it: 'Non uscire dalle piste aperte.',
          en: 'Stay on the open runs.',
        }[locale],
        ...{ from: null, until: new Date('2027-03-05T23:00:00Z'), corrected: false, ending: null },
      },
    ],
  }),
})

function OneBulletin({ of, said, alone }: { of: BulletinTold; said: Said; alone: boolean }) {
  const { t, say, url, paths } = said
  const words = t.bulletins
  const { severity, title, text, lang, body, from, until, corrected, ending } = of
  const href = url(paths.bulletin(of.slug))
  return (
    <>
      <Title lang={lang}>{words.subject(words.severities[severity], title)}</Title>
      {ending ? (
        <>
          <Paragraph>{words.ended(say.instant(ending.at))}</Paragraph>
          <Paragraph lang={ending.lang}>{ending.reason}</Paragraph>
        </>
      ) : (
        <>
          {corrected ? <Paragraph>{words.corrected}</Paragraph> : null}
          <Quote of={{ by: body, lang, words: text }} tone={severity === 'danger' ? 'brick' : 'gentian'} />
          {from ? <Remark>{words.from(say.instant(from))}</Remark> : null}
          <Remark>{words.until(say.instant(until))}</Remark>
        </>
      )}
      {alone ? <Action href={href}>{words.read}</Action> : <Further href={href}>{words.read}</Further>}
    </>
  )
}
