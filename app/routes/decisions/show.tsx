import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { placesToFollow, publishedDecision } from '#app/domain/publishing/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { Chain } from './parts/chain.tsx'
import { Decides } from './parts/decides.tsx'
import { Facts } from './parts/facts.tsx'
import { Pdf } from './parts/pdf.tsx'
import { Vote } from './parts/vote.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const decision = (await publishedDecision(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [{ settings }, places] = await Promise.all([
    frame(),
    placesToFollow(db, decision.id, viewer?.id ?? null, locale),
  ])
  return { decision, places, commune: settings.communeName }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.decision.title} — ${data.commune}`) : []

/** An act as everybody reads it, for good. */
export default function ShowDecision() {
  const { decision } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.decisions
  return (
    <>
      <PageHeading
        title={decision.title}
        lang={decision.lang}
        seed={decision.slug}
        eyebrow={t.decisionNames.cited(decision.kind, decision.number)}
        breadcrumbs={[{ label: words.list.title, href: paths.decisions() }]}
        actions={<p>{words.kindGlosses[decision.kind]}</p>}
      />
      <Wrap>
        {decision.supersededBy ? (
          <div className="mb-8">
            <Notice tone="warning">
              {words.show.supersededNotice}{' '}
              <a href={paths.decision(decision.supersededBy.slug).show}>
                {t.decisionNames.cited(decision.supersededBy.kind, decision.supersededBy.number)}
              </a>
            </Notice>
          </div>
        ) : null}
        <Columns aside={<Beside />} label={words.show.dates}>
          <div className="grid gap-12">
            <Text />
            <Vote of={decision} />
            <Decides of={decision} />
            <Chain of={decision} />
          </div>
        </Columns>
      </Wrap>
    </>
  )
}

/** An act never changes: what one follows is what it decides. */
function Beside() {
  const { decision, places } = useLoaderData<typeof loader>()
  return (
    <>
      {places.map(({ id, title, cadence, ...place }) => (
        <FollowPart key={id} place={place} cadence={cadence} title={title} />
      ))}
      <Facts of={decision} />
      <Pdf of={decision} />
    </>
  )
}

/** The text, or the tombstone that says why it is no longer there. */
function Text() {
  const { decision } = useLoaderData<typeof loader>()
  const { t, say, locale } = useLanguage()
  const words = t.decisions.show
  const { redaction } = decision
  return (
    <section aria-labelledby="texte">
      <h2 id="texte" className="mb-4">
        {words.text}
      </h2>
      {redaction ? (
        <div className="contribution tombstone">
          <p>
            {words.tombstone(t.decisions.grounds[redaction.ground], say.day(redaction.at))}
            <br />
            {words.tombstoneReference} <span lang="fr">{redaction.reference}</span>
            <br />
            {words.tombstoneStays}
          </p>
        </div>
      ) : (
        <>
          {locale === 'fr' ? null : (
            <div className="mb-4">
              <Notice>{words.inFrench}</Notice>
            </div>
          )}
          {/* Sanitised when it was written. */}
          <div className="prose" lang={decision.lang} dangerouslySetInnerHTML={{ __html: decision.html }} />
        </>
      )}
    </section>
  )
}
