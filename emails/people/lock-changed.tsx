import type { LockNews } from '#app/domain/people/index.ts'
import { Action, Further, Paragraph, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template } from '../template.ts'

/**
 * A lock of an account was changed, or a change was stopped: to its owner, or (`whose`) to the administrators when she
 * holds a role. Her own mail leads to stop it.
 */
export const lockChanged = template<{ what: LockNews; whose: string | null; stopPath: string | null }>({
  because: 'account',
  subject: ({ what, whose }, { t }) => t.access.lock.subject[what](whose),
  opening: ({ what }, { t }) => t.access.lock.opening[what],
  Body: ({ props: { what, whose, stopPath }, said: { t, url, paths } }) => {
    const words = t.access.lock
    return (
      <>
        <Title>{words.subject[what](whose)}</Title>
        <Paragraph>{whose ? words.askHer(whose) : words.body[what]}</Paragraph>
        {stopPath ? (
          <>
            <Remark>{words.notYou}</Remark>
            <Action href={url(stopPath)}>{words.stop}</Action>
            <Further href={url(paths.accountSecurity)}>{words.security}</Further>
          </>
        ) : (
          <Action href={url(whose ? paths.desk : paths.signIn())}>{whose ? words.desk : words.signIn}</Action>
        )}
      </>
    )
  },
  preview: (locale) => ({
    what: 'address-changed',
    whose: null,
    stopPath: previewIn(locale).paths.stopLockChange('un-lien-signe-invente'),
  }),
})
