import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { consultationHere } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug, titles, boxKey, keyDestroyed } = await consultationHere(visited, args.params)
  return { slug, titles, boxKey, keyDestroyed, title: pageTitle(visited.t.votes.secret.title) }
}

export const meta = titleMeta

/** How the secret is kept and what is not promised, in plain words. */
export default function Secret() {
  const { slug, titles, boxKey, keyDestroyed } = useLoaderData<typeof loader>()
  const { t, say, paths, locale } = useLanguage()
  const words = t.votes.secret
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        breadcrumbs={[
          { label: t.votes.list.title, href: paths.consultations },
          { label: inLanguage(titles, locale), href: paths.consultation(slug).show },
        ]}
      />
      <Wrap className="grid max-w-[68ch] gap-8">
        <section aria-labelledby="fait" className="grid gap-3">
          <h2 id="fait">{words.kept}</h2>
          <ol className="grid list-decimal gap-2 pl-6">
            {words.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="limites" className="grid gap-3">
          <h2 id="limites">{words.notPromised}</h2>
          <ul className="grid list-disc gap-2 pl-6">
            {words.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <p>{words.advisory}</p>
        {keyDestroyed ? <p>{words.destroyed}</p> : null}
        <p className="text-sm text-second">
          {words.technical} {boxKey ? `${words.key}${say.colon}` : null}
          {boxKey ? <code className="break-all">{boxKey}</code> : null}
        </p>
      </Wrap>
    </>
  )
}
