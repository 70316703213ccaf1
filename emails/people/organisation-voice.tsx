import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** To whoever may now speak for an organisation: the desk let her, and the public will read its name beside hers. */
export const voiceGiven = template<{ organisation: string }>({
  subject: ({ organisation }, { t }) => t.account.voice.given.subject(organisation),
  opening: (_, { t }) => t.account.voice.given.body,
  Body: ({ props: { organisation }, said: { t, url, paths } }) => (
    <>
      <Title>{t.account.voice.given.subject(organisation)}</Title>
      <Paragraph>{t.account.voice.given.body}</Paragraph>
      <Action href={url(paths.account)}>{t.account.granted.action}</Action>
      <Remark>{t.account.voice.wrong}</Remark>
    </>
  ),
  preview: () => ({ organisation: 'Refuge du Col' }),
})

/** To those who speak for it already: somebody else does too. */
export const voiceShared = template<{ organisation: string; who: string }>({
  subject: ({ organisation }, { t }) => t.account.voice.shared.subject(organisation),
  opening: ({ who, organisation }, { t }) => t.account.voice.shared.body(who, organisation),
  Body: ({ props: { organisation, who }, said: { t, url, paths } }) => (
    <>
      <Title>{t.account.voice.shared.subject(organisation)}</Title>
      <Paragraph>{t.account.voice.shared.body(who, organisation)}</Paragraph>
      <Action href={url(paths.account)}>{t.account.granted.action}</Action>
      <Remark>{t.account.voice.wrong}</Remark>
    </>
  ),
  preview: () => ({ organisation: 'Refuge du Col', who: 'Giulia R.' }),
})

/** To whoever speaks for it no more. */
export const voiceEnded = template<{ organisation: string }>({
  subject: ({ organisation }, { t }) => t.account.voice.ended.subject(organisation),
  opening: (_, { t }) => t.account.voice.ended.body,
  Body: ({ props: { organisation }, said: { t, url, paths } }) => (
    <>
      <Title>{t.account.voice.ended.subject(organisation)}</Title>
      <Paragraph>{t.account.voice.ended.body}</Paragraph>
      <Action href={url(paths.account)}>{t.account.granted.action}</Action>
      <Remark>{t.account.voice.wrong}</Remark>
    </>
  ),
  preview: () => ({ organisation: 'Refuge du Col' }),
})
