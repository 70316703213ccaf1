import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Trouble, troubles } from '#app/domain/commune/index.ts'
import { casesAlike, RulingInput } from '#app/domain/moderation/index.ts'
import {
  firstSteps,
  groupOf,
  type WaitingGroup,
  waitingByBody,
  waitingFor,
} from '#app/domain/overview/index.ts'
import { AnswerInput } from '#app/domain/participation/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { visitAs } from '#app/web/visit.ts'
import { AlikeGroups } from './moderation/parts/alike-groups.tsx'
import { ByBody } from './parts/by-body.tsx'
import { DeskKeys } from './parts/keys.tsx'
import { WaitingList } from './parts/waiting-list.tsx'

/** The same in each language: an address is sent on. */
const groupWords: Record<WaitingGroup, string> = {
  answers: 'reponses',
  moderation: 'moderation',
  field: 'terrain',
  texts: 'textes',
  votes: 'votes',
  proofs: 'justificatifs',
}

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, viewer, locale, t, frame, instance, url } = await visitAs(args, 'desk.visit')
  const administers = may(actor, 'settings.change')
  const [waiting, alike, bodies, { now }, notWell, steps] = await Promise.all([
    waitingFor(db, actor, locale),
    may(actor, 'notice.rule') ? casesAlike(db, actor, locale) : [],
    may(actor, 'field-report.answer') ? waitingByBody(db, actor) : [],
    frame(),
    administers ? troubles(db) : [],
    administers ? firstSteps(db, { stripe: instance.stripe.configured }) : null,
  ])
  const group = waiting.groups.find((one) => groupWords[one.group] === url.searchParams.get('quoi'))
  return {
    items: group ? waiting.items.filter(({ kind }) => groupOf[kind] === group.group) : waiting.items,
    ...{ all: waiting.total, groups: waiting.groups, group: group?.group ?? null },
    total: group?.total ?? waiting.total,
    // Of all that waits, as the sentence beside it says, whichever part is shown.
    late: waiting.items.filter((item) => item.late).length,
    alike: !group || group.group === 'moderation' ? alike : [],
    bodies,
    now,
    notWell,
    stepsLeft: steps?.left ?? 0,
    name: viewer.official?.name ?? viewer.displayName,
    constraints: { answer: constraintsOf(AnswerInput), rule: constraintsOf(RulingInput) },
    title: pageTitle(t.desk.title),
  }
}

export const meta = titleMeta

export default function DeskIndex() {
  const shown = useLoaderData<typeof loader>()
  const {
    items,
    all,
    late,
    total,
    groups,
    group,
    alike,
    bodies,
    now,
    notWell,
    stepsLeft,
    name,
    constraints,
  } = shown
  const { t, paths, say } = useDeskLanguage()
  const words = t.desk
  return (
    <>
      <PageHeading
        title={words.title}
        eyebrow={words.greeting(name)}
        lead={
          <p>
            {words.waiting(all)} {late > 0 ? <Badge tone="late">{words.late(late)}</Badge> : null}
          </p>
        }
      />
      <Wrap>
        {notWell.map((trouble) => (
          <NotWell key={trouble.service} of={trouble} />
        ))}
        {stepsLeft > 0 ? (
          <div className="mb-6">
            <Notice title={words.firstSteps.notice(stepsLeft)}>
              <a href={paths.deskFirstSteps}>{words.firstSteps.noticeLink}</a>
            </Notice>
          </div>
        ) : null}
        {groups.length > 1 ? (
          <Tabs
            label={words.groupsLabel}
            tabs={[
              { href: paths.desk, label: words.groups.all, current: !group, count: say.number(all) },
              ...groups.map(({ group: one, total }) => ({
                href: paths.deskShowing(groupWords[one]),
                label: words.groups[one],
                current: one === group,
                count: say.number(total),
              })),
            ]}
          />
        ) : null}
        <AlikeGroups groups={alike} />
        {items.length > 0 ? (
          <DeskKeys />
        ) : (
          <Empty seed="bureau-vide" title={words.empty}>
            {words.emptyBody}
          </Empty>
        )}
        <h2 className="sr-only">{words.list}</h2>
        <WaitingList items={items} now={now} constraints={constraints} />
        {total > items.length ? <p className="mt-6 text-second">{words.shown(items.length, total)}</p> : null}
        <ByBody bodies={bodies} />
      </Wrap>
    </>
  )
}

/** What the instance lives on and does not work: who administers it sees it before anybody calls. */
function NotWell({ of: { service, since, why } }: { of: Trouble }) {
  const { t, say } = useLanguage()
  const words = t.desk.trouble[service]
  return (
    <div className="mb-6">
      <Notice tone="danger" title={words.title(say.instant(since))}>
        <p>{words.what}</p>
        {why && service !== 'proxy' ? <p>{t.desk.trouble.code(why)}</p> : null}
      </Notice>
    </div>
  )
}
