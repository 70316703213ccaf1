import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { consultationHere } from './parts/here.server.ts'
import { SecretPage } from './parts/secret-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug, titles, boxKey, keyDestroyed } = await consultationHere(visited, args.params)
  return { slug, titles, boxKey, keyDestroyed, title: pageTitle(visited.t.votes.secret.title) }
}

export const meta = titleMeta

export default function Secret() {
  const of = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  return (
    <SecretPage
      of={of}
      list={{ label: t.votes.list.title, href: paths.consultations }}
      page={paths.consultation(of.slug).show}
    />
  )
}
