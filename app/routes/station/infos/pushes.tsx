import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { PushInput, receivePushes } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { PushSwitch } from './parts/push-switch.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, t } = await visit(args)
  return {
    // What shows it is the service worker, which an operator may have taken back.
    publicKey: (instance.offline && instance.push?.publicKey) || null,
    title: pageTitle(t.infos.phone.title),
  }
}

export const meta = titleMeta

/** Anybody's browser may ask; where nothing could be sent to it, it is told so. */
export async function action(args: ActionFunctionArgs) {
  const { instance, locale } = await visit(args)
  return perform(args, {
    ...{ right: 'anyone', schema: PushInput, limit: 'subscription' },
    deed: async (act, input) => {
      if (!instance.offline || !instance.push?.accepts(input.endpoint)) throw new Refusal('push-unknown', 422)
      await receivePushes(act, { ...input, locale })
    },
    done: (_, { t, paths }) => ({ to: paths.pushes.ask, say: t.infos.phone.started }),
  })
}

/** Dangers on this phone: what it is, and the button, where a browser and this site both can. */
export default function Phone() {
  const { publicKey } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.infos.phone
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="telephone"
        breadcrumbs={[{ label: t.infos.list.title, href: paths.bulletins() }]}
      />
      <Wrap className="grid max-w-[68ch] gap-6">
        {publicKey ? <PushSwitch publicKey={publicKey} /> : <p>{words.notHere}</p>}
        <p>{words.what}</p>
        <p>{words.service}</p>
        <p>
          <a href={paths.infoMails.ask}>{words.mails}</a>
        </p>
      </Wrap>
    </>
  )
}
