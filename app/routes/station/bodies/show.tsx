import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { questionList } from '#app/domain/participation/index.ts'
import { bodyAt, everyBulletin, serviceCards } from '#app/domain/station/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { BulletinCard } from '../bulletins/parts/bulletin-card.tsx'
import { inCard } from '../bulletins/parts/in-card.ts'
import { ServiceCard } from '../services/parts/service-card.tsx'
import { Owes } from './parts/owes.tsx'

const mostBulletins = 6

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, frame } = visited
  const body = (await bodyAt(db, args.params.slug ?? '')) ?? notFound(visited)
  const [{ settings, now }, services, bulletins, { questions }] = await Promise.all([
    frame(),
    serviceCards(db, locale, { body: body.slug }),
    everyBulletin(db, locale, { body: body.slug }),
    questionList(db, locale, { list: 'waiting', bodyId: body.id, size: 10 }),
  ])
  return {
    ...{ body, services, now },
    bulletins: bulletins.cards.slice(0, mostBulletins).map(inCard),
    questions: questions.map(({ id, title, lang, dueOn, overdue, official }) => ({
      ...{ id, title, lang, dueOn, overdue, official: official?.name ?? '' },
    })),
    title: `${body.name} — ${settings.communeName}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? shownMeta(data.title) : [])

/** One body of the station: what it runs, what it lets people know, what it owes. */
export default function ShowBody() {
  const { body, services, bulletins, questions, now } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.infos.body
  return (
    <>
      <PageHeading
        title={body.name}
        lead={words.lead}
        seed={body.slug}
        breadcrumbs={[{ label: t.infos.page.title, href: paths.infos() }]}
      />
      <Wrap className="grid gap-12">
        <Owes services={services} questions={questions} now={now} />
        <section aria-labelledby="publie" className="grid gap-4">
          <h2 id="publie">{words.publishes}</h2>
          {bulletins.length === 0 ? <p className="text-second">{words.noBulletin}</p> : null}
          <ul className="cards">
            {bulletins.map((one) => (
              <BulletinCard key={one.id} of={one} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="services" className="grid gap-4">
          <h2 id="services">{words.runs}</h2>
          {services.length === 0 ? <p className="text-second">{words.noService}</p> : null}
          <ul className="cards">
            {services.map((card) => (
              <ServiceCard key={card.id} of={card} />
            ))}
          </ul>
          {body.places > 0 ? (
            <p>
              <a href={paths.places({ organisme: body.slug })}>{words.places(body.places)}</a>
            </p>
          ) : null}
        </section>
      </Wrap>
    </>
  )
}
