import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BulletinChange, bulletinAtDesk, correctBulletin, reachedBy } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { bulletinChoices } from './parts/bulletin-choices.server.ts'
import { BulletinForm } from './parts/bulletin-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'bulletin.write')
  const [bulletin, choices] = await Promise.all([
    bulletinAtDesk(visited.instance.db, args.params.slug ?? ''),
    bulletinChoices(visited),
  ])
  if (!bulletin) notFound(visited)
  const { slug, over, titles, texts, revision, subjectId, places, audiences, bodyId } = bulletin
  // What is over, or another body's, is read where everybody reads it.
  const bodies = choices.bodies.filter(({ id }) => id === bodyId)
  if (over || bodies.length === 0) throw redirect(visited.paths.bulletin(slug))
  return {
    ...{ slug, revision, reached: await reachedBy(visited.instance.db, bulletin.id) },
    name: titles.fr,
    choices: { ...choices, bodies },
    value: {
      ...{ severity: bulletin.severity, category: bulletin.category, ends: 'on-a-day', places, audiences },
      ...{ fr: titles.fr, it: titles.it ?? '', en: titles.en ?? '' },
      ...{ textFr: texts.fr, textIt: texts.it ?? '', textEn: texts.en ?? '' },
      ...{ fromOn: bulletin.fromOn, fromTime: bulletin.fromTime },
      ...{ untilOn: bulletin.untilOn, untilTime: bulletin.untilTime, subjectId: subjectId ?? '' },
      worksLength: metresTyped(bulletin.worksLength),
      worksWidth: metresTyped(bulletin.worksWidth),
    },
    constraint: constraintsOf(BulletinChange),
    title: pageTitle(visited.t.infosDesk.form.title(titles.fr)),
  }
}

const metresTyped = (metres: number | null) => (metres === null ? '' : String(metres))

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    ...{ right: 'bulletin.write', schema: BulletinChange },
    deed: (act, input) => correctBulletin(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.bulletin(slug), say: t.infosDesk.form.corrected }),
  })
}

/** One bulletin at the desk: what it says is said anew. */
export default function DeskBulletin() {
  const { slug, name, revision, reached, choices, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk
  return (
    <>
      <PageHeading
        title={words.form.title(name)}
        lead={`${words.form.changeLead} (${words.form.reached(reached)})`}
        breadcrumbs={[{ label: words.list.title, href: paths.deskBulletins }]}
        actions={
          <>
            <a href={paths.deskBulletin(slug).end}>{words.ending.short}</a>
            <a href={paths.bulletin(slug)}>{words.form.public}</a>
          </>
        }
      />
      <Wrap className="max-w-[80ch]">
        <BulletinForm
          key={revision}
          choices={choices}
          value={value}
          revision={revision}
          constraint={constraint}
          lastResult={lastResult as never}
        />
      </Wrap>
    </>
  )
}
