import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { type Followed, FollowInput, follow, followsOf, mattersOf } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { cadences } from './parts/cadences.ts'
import { MattersForm } from './parts/matters-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, locale, t } = await visitAs(args, 'subject.follow')
  const [follows, matters] = await Promise.all([followsOf(db, viewer.id, locale), mattersOf(db, viewer.id)])
  return {
    follows,
    matters,
    inOffice: viewer.heldRoles.length > 0,
    title: pageTitle(t.publishing.follows.title),
  }
}

export const meta = titleMeta

/** Changes the cadence of one follow. */
export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'subject.follow',
    schema: FollowInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountFollows,
    deed: (act, input) => follow(act, input),
    done: (_, { t, paths }, { cadence }) => ({
      to: paths.accountFollows,
      say: t.following.saved[cadence],
    }),
  })

export default function Follows() {
  const { follows, matters, inOffice } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.publishing.follows
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: t.publishing.account, href: paths.account }]}
      />
      <Wrap className="grid gap-12">
        {follows.length > 0 ? (
          <ul className="grid gap-4">
            {follows.map((one) => (
              <OneFollow key={one.subject.id} follow={one} />
            ))}
          </ul>
        ) : (
          <Empty
            seed="suivis"
            title={words.empty}
            actions={<LinkButton href={paths.projects()}>{words.seeProjects}</LinkButton>}
          >
            {words.emptyHint}
          </Empty>
        )}
        <MattersForm matters={matters} inOffice={inOffice} />
      </Wrap>
    </>
  )
}

function OneFollow({ follow: { subject, cadence, since } }: { follow: Followed }) {
  const { t, say, paths } = useLanguage()
  const words = t.publishing
  return (
    <li className="card">
      <h2 className="text-lg">
        <a href={paths.subject(subject).show} lang={subject.lang}>
          {subject.title}
        </a>
      </h2>
      <p className="text-sm text-second">{words.follows.since(say.day(since))}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Form
          method="post"
          preventScrollReset
          aria-label={words.follows.change(subject.title)}
          className="flex flex-wrap gap-2"
        >
          <input type="hidden" name="subjectId" value={subject.id} />
          {cadences.map((one) => (
            <Button
              key={one}
              name="cadence"
              value={one}
              tone={one === cadence ? 'primary' : 'secondary'}
              small
              aria-pressed={one === cadence}
            >
              {t.following.cadence[one]}
            </Button>
          ))}
        </Form>
        <Form method="post" action={paths.accountFollowsEnd} preventScrollReset>
          <input type="hidden" name="subjectId" value={subject.id} />
          <Button tone="quiet" small aria-label={`${t.following.stop} : ${subject.title}`}>
            {t.following.stop}
          </Button>
        </Form>
      </div>
    </li>
  )
}
