import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Invitation, inviteByMail } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { InvitationForm } from './parts/invitation-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visitAs(args, 'role.grant')
  return { title: pageTitle(t.people.desk.people.invite) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'role.grant',
    schema: Invitation,
    limit: 'sign-in',
    deed: (act, input) => inviteByMail(act, input),
    done: (_, { paths, t }, { email }) => ({
      to: paths.deskPeople,
      say: t.people.desk.people.invited(email),
    }),
  })

export default function Invitations() {
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.people
  return (
    <>
      <PageHeading
        title={words.invite}
        lead={words.inviteLead}
        breadcrumbs={[{ label: words.title, href: paths.deskPeople }]}
      />
      <Wrap>
        <InvitationForm lastResult={lastResult} />
      </Wrap>
    </>
  )
}
