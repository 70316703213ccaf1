import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** A promise that stays behind the account, and may be charged. */
type Left = {
  id: string
  title: string
  lang: string
  amount: string
  deadline: string
  withdrawable: boolean
}

/**
 * The last mail to an address: its account is erased. What stays is said on the page of privacy, in the same words; each
 * promise that may still be charged is named here, since nobody can be written to afterwards.
 */
export const accountErased = template<{ left: Left[] }>({
  because: 'account',
  subject: (_, { t }) => t.access.erased.subject,
  opening: (_, { t }) => t.access.erased.opening,
  Body: ({ props: { left }, said: { t, url, paths } }) => (
    <>
      <Title>{t.access.erased.subject}</Title>
      <Paragraph>{t.access.erased.body}</Paragraph>
      {left.map(({ id, title, amount, deadline, withdrawable }) => (
        <Paragraph key={id}>
          {(withdrawable ? t.access.erased.promise : t.access.erased.collecting)(amount, title, deadline)}
        </Paragraph>
      ))}
      {left.length > 0 ? <Remark>{t.access.erased.promiseOut(left.map(({ id }) => id))}</Remark> : null}
      <Remark>{t.access.erased.notYou}</Remark>
      <Action href={url(paths.privacy)}>{t.access.erased.rule}</Action>
    </>
  ),
  preview: (locale) => ({
    left: [
      {
        ...{
          id: '0199c0de-0000-7000-8000-000000000001',
          title: 'Un banc au soleil',
          lang: 'fr',
          withdrawable: true,
        },
        amount: locale === 'en' ? '€50' : '50 €',
        deadline: {
          fr: '15 avril 2027 à 20 h',
          it: '15 aprile 2027 alle 20:00',
          en: '15 April 2027 at 20:00',
        }[locale],
      },
    ],
  }),
})
