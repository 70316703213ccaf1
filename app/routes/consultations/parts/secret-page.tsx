import type { PublishedConsultation } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Of = Pick<PublishedConsultation, 'slug' | 'titles' | 'boxKey' | 'keyDestroyed'>

/** How the secret is kept and what is not promised, in plain words. */
export function SecretPage({
  of,
  list,
  page,
}: {
  of: Of
  list: { label: string; href: string }
  page: string
}) {
  const { slug, titles, boxKey, keyDestroyed } = of
  const { t, say, locale } = useLanguage()
  const words = t.votes.secret
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        breadcrumbs={[list, { label: inLanguage(titles, locale), href: page }]}
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
