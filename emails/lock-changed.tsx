import type { LockChange } from '#app/domain/people/index.ts'
import { Action, Paragraph, Remark, Title } from './parts.tsx'
import { template } from './template.ts'

/** A lock of an account was changed: to its owner, or (`whose`) to the administrators when she holds a role. */
export const lockChanged = template<{ what: LockChange; whose: string | null }>({
  subject: ({ what, whose }, { t }) => t.access.lock.subject[what](whose),
  opening: (_, { t }) => t.access.lock.opening,
  Body: ({ props: { what, whose }, said: { t, url, paths } }) => (
    <>
      <Title>{t.access.lock.subject[what](whose)}</Title>
      <Paragraph>{whose ? t.access.lock.askHer(whose) : t.access.lock.ended}</Paragraph>
      {whose ? null : <Remark>{t.access.lock.notYou}</Remark>}
      <Action href={url(whose ? paths.desk : paths.accountSecurity)}>
        {whose ? t.access.lock.desk : t.access.lock.security}
      </Action>
    </>
  ),
  preview: () => ({ what: 'factor-set', whose: null }),
})
