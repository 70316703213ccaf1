import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { renewRecoveryCodes, secondFactorOf } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { carryCodes, takeCodes } from '../people/parts/recovery-cookie.ts'

/** Shows the codes that the deed before has just made, this once; or says how many are left. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, instance, t, paths } = await visitAs(args, 'second-factor.change')
  const taken = takeCodes(args.request, instance)
  const factor = await secondFactorOf(instance.db, viewer.id)
  const shown = {
    codes: taken?.codes ?? null,
    back: taken?.back ?? paths.accountSecurity,
    left: factor?.codesLeft ?? 0,
    title: pageTitle(t.people.signIn.recovery.title),
  }
  return data(shown, taken ? { headers: { 'Set-Cookie': taken.cookie } } : {})
}

export const handle = { secret: true }

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { session, instance } = await visit(args)
  return perform(args, {
    right: 'second-factor.change',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountSecurity,
    deed: (act) => renewRecoveryCodes(act, { sessionId: session?.sessionId ?? '' }),
    done: (codes, { paths }) => {
      args.context.setCookies.push(carryCodes(instance, { codes, back: paths.accountSecurity }))
      return { to: paths.accountRecoveryCodes }
    },
  })
}

export default function RecoveryCodes() {
  const { codes, back, left } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.recovery
  return (
    <>
      <PageHeading title={words.title} lead={codes ? words.lead : words.gone} />
      <Wrap>
        {codes ? (
          <div className="grid max-w-2xl justify-items-start gap-6">
            <ol aria-label={words.list} className="card grid w-full gap-2 sm:grid-cols-2">
              {codes.map((code) => (
                <li key={code}>
                  <code className="text-lg">{code}</code>
                </li>
              ))}
            </ol>
            <p className="text-second print:hidden">{words.print}</p>
            <LinkButton href={back}>{words.kept}</LinkButton>
          </div>
        ) : (
          <div className="grid max-w-2xl justify-items-start gap-6">
            <p>{words.left(left)}</p>
            <Form method="post" action={paths.accountRecoveryCodes}>
              <Button>{words.renew}</Button>
            </Form>
          </div>
        )}
      </Wrap>
    </>
  )
}
