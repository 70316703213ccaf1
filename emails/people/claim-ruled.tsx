import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { template, type Words } from '../template.ts'

/** To the claimant: her class is verified until a day, or was refused and why. */
export const claimRuled = template<{
  granted: boolean
  className: string
  expiresOn: string | null
  reason: Words | null
  hadProof: boolean
}>({
  subject: ({ granted }, { t }) => (granted ? t.account.granted.subject : t.account.refused.subject),
  opening: ({ className }) => className,
  Body: ({ props: { granted, className, expiresOn, reason, hadProof }, said: { t, say, url, paths } }) => (
    <>
      <Title>{granted ? t.account.granted.subject : t.account.refused.subject}</Title>
      <Paragraph>
        {granted && expiresOn
          ? t.account.granted.body(className, say.day(expiresOn))
          : t.account.refused.body(className)}
      </Paragraph>
      {reason ? <Quote of={reason} heading={t.layout.theReason} tone={granted ? 'spruce' : 'brick'} /> : null}
      {hadProof ? <Paragraph>{t.account.proofGone}</Paragraph> : null}
      <Action href={url(granted ? paths.account : paths.accountResidency)}>
        {granted ? t.account.granted.action : t.account.refused.action}
      </Action>
    </>
  ),
  preview: (locale) => ({
    granted: false,
    className: {
      fr: 'Résidence secondaire',
      it: 'Seconda casa',
      en: 'Second-home owner',
    }[locale],
    expiresOn: null,
    reason: { by: null, lang: 'fr', words: `L’avis de taxe foncière date de plus de deux ans.` },
    hadProof: true,
  }),
})
