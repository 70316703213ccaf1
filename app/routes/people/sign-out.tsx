import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { z } from 'zod'
import { closeSession } from '#app/domain/people/index.ts'
import { clearDevice } from '#app/lib/ballots/device-copy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { throwKeptAway } from '#app/web/kept/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { safeReturn } from '#app/web/return-to.ts'
import { visit } from '#app/web/visit.ts'
import { writeCookie } from '#app/web/visitor/cookies.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visit(args)
  return { title: pageTitle(t.people.signIn.signOut.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { session } = await visit(args)
  return perform(args, {
    right: 'anyone',
    schema: z.object({ suite: z.string().max(500).optional() }),
    deed: async (act) => {
      if (session) await closeSession(act, session.token)
      // Whoever uses this browser next must not find them.
      await throwKeptAway(args.request, args.context)
    },
    done: (_, { instance, paths, t }, { suite }) => {
      args.context.setCookies.push(writeCookie(instance, 'session', '', 0))
      // Signing in again, to come back with a fresh session.
      if (suite) return { to: paths.signIn({ suite: safeReturn(suite, paths.account) }) }
      return { to: paths.home, say: t.people.signIn.signOut.done }
    },
  })
}

export default function SignOut() {
  const { t, paths } = useLanguage()
  const words = t.people.signIn.signOut
  return (
    <>
      <PageHeading title={words.title} seed="connexion" />
      <Wrap>
        <Form method="post" onSubmit={() => clearDevice()} action={paths.signOut}>
          <Button>{words.action}</Button>
        </Form>
      </Wrap>
    </>
  )
}
