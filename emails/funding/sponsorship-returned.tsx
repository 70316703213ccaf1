import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'

/** To whoever paid for a package that is gone, or is paid already: all of it goes back by itself. */
const returned = (why: 'late' | 'twice') =>
  template<{ amount: string; title: string }>({
    subject: ({ title }, { t }) => t.sponsoring[why].subject(title),
    opening: ({ amount, title }, { t }) => t.sponsoring[why].body(amount, title),
    Body: ({ props: { amount, title }, said: { t, url, paths } }) => (
      <>
        <Title>{t.sponsoring[why].title}</Title>
        <Paragraph>{t.sponsoring[why].body(amount, title)}</Paragraph>
        <Action href={url(why === 'late' ? paths.sponsors : paths.accountSponsorships)}>
          {t.sponsoring[why].action}
        </Action>
      </>
    ),
    preview: (locale) => sponsoringPreviewIn(locale),
  })

export const sponsorshipLate = returned('late')
export const sponsorshipPaidTwice = returned('twice')
