import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import { type DecisionCard, type DeskDraft, decisionCards, deskDrafts } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'
import { readDecisionCursor } from '../../decisions/list-query.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, locale, url, t } = await visitAs(args, 'decision.write')
  const [drafts, online] = await Promise.all([
    deskDrafts(db),
    decisionCards(db, { locale, cursor: readDecisionCursor(url.searchParams) }),
  ])
  return {
    drafts,
    online,
    mayRedact: may(actor, 'decision.redact'),
    title: pageTitle(t.decisionsDesk.list.title),
  }
}

export const meta = titleMeta

/** Acts in preparation first, then those that are online with what may still be done. */
export default function DeskDecisions() {
  const { drafts, online } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.decisionsDesk.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="decisions-mairie"
        actions={<LinkButton href={paths.deskNewDecision()}>{words.new}</LinkButton>}
      />
      <Wrap className="grid gap-12">
        <section className="grid gap-4" aria-labelledby="en-preparation">
          <h2 id="en-preparation">{words.drafts}</h2>
          {drafts.length === 0 ? (
            <Empty seed="decisions-mairie-vide" title={words.draftsNone} level="h3">
              {words.draftsNoneBody}
            </Empty>
          ) : (
            <ul className="grid gap-4 md:grid-cols-2">
              {drafts.map((draft) => (
                <Draft key={draft.id} of={draft} />
              ))}
            </ul>
          )}
        </section>
        <section className="grid gap-4" aria-labelledby="en-ligne">
          <h2 id="en-ligne">{words.online}</h2>
          {online.cards.length === 0 ? <p className="text-second">{words.onlineNone}</p> : null}
          <ul className="grid gap-4">
            {online.cards.map((card) => (
              <Online key={card.id} of={card} />
            ))}
          </ul>
          <Pagination
            previous={online.previous && paths.deskDecisionsShown({ avant: online.previous })}
            next={online.next && paths.deskDecisionsShown({ apres: online.next })}
          />
          <p>
            <a href={paths.decisions()}>{words.all}</a>
          </p>
        </section>
      </Wrap>
    </>
  )
}

function Draft({ of }: { of: DeskDraft }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.decisionsDesk.list
  return (
    <li className="card">
      <h3 className="text-lg" lang="fr">
        <a href={paths.deskDecision(of.id).edit}>{of.title}</a>
      </h3>
      <p className="text-sm text-second">
        {of.number
          ? t.decisionNames.cited(of.kind, of.number)
          : `${t.decisionNames.kinds[of.kind]} · ${words.untitled}`}
      </p>
      <p className="flex flex-wrap gap-2">
        <Badge tone={of.ready ? 'done' : 'plain'}>{of.ready ? words.ready : words.notReady}</Badge>
      </p>
      {of.supersedes ? (
        <p className="text-sm">
          {words.supersedes(t.decisionNames.cited(of.supersedes.kind, of.supersedes.number))}
        </p>
      ) : null}
      {of.listedBy ? <p className="text-sm text-brick">{words.listedBy(say.day(of.listedBy))}</p> : null}
      <p className="text-sm text-second">{words.savedBy(of.savedBy, say.day(of.savedAt))}</p>
    </li>
  )
}

function Online({ of }: { of: DecisionCard }) {
  const { mayRedact } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.decisionsDesk.list
  return (
    <li className="card">
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.decision(of.slug).show}>{of.title}</a>
      </h3>
      <p className="text-sm text-second">
        {t.decisionNames.cited(of.kind, of.number)} · {t.decisions.list.onlineOn(say.day(of.publishedAt))}
      </p>
      <p className="flex flex-wrap gap-2">
        {of.superseded ? <Badge tone="late">{t.decisionNames.superseded}</Badge> : null}
        {of.redacted ? <Badge>{t.decisions.list.redacted}</Badge> : null}
      </p>
      <p className="actions">
        {of.superseded || of.redacted ? null : (
          <LinkButton tone="secondary" small href={paths.deskNewDecision({ remplace: of.slug })}>
            {words.supersede}
          </LinkButton>
        )}
        {mayRedact && !of.redacted ? (
          <LinkButton tone="quiet" small href={paths.deskRedaction(of.slug)}>
            {words.redact}
          </LinkButton>
        ) : null}
      </p>
    </li>
  )
}
