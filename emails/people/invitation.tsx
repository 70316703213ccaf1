import type { Role } from '#db/schema/index.ts'
import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** An office at the commune, with the link that takes it up. */
export const invitation = template<{ commune: string; role: Role; token: string }>({
  because: 'invited',
  subject: ({ commune }, { t }) => t.access.invitation.subject(commune),
  opening: ({ role }, { t }) => t.access.invitation.body(t.access.roles[role]),
  Body: ({ props: { role, token }, said: { t, url, paths } }) => (
    <>
      <Title>{t.access.invitation.title}</Title>
      <Paragraph>{t.access.invitation.body(t.access.roles[role])}</Paragraph>
      <Action href={url(paths.invitation(token))}>{t.access.invitation.action}</Action>
      <Remark>{t.access.invitation.next}</Remark>
    </>
  ),
  preview: () => ({ commune: 'Sainte-Cime', role: 'moderator', token: 'exemple' }),
})
