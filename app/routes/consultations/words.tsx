import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { shownWords } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { surveyHere } from './parts/survey-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { id, slug, titles, questions } = await surveyHere(visited, args.params)
  const wanted = (visited.url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const words = await shownWords(visited.db, id, wanted)
  return {
    ...{ slug, titles, wanted },
    asked: questions
      .filter(({ kind }) => kind === 'words')
      .map(({ number, titles }) => ({
        ...{ number, titles },
        words: words.filter(({ question }) => question === number),
      })),
    title: pageTitle(visited.t.votes.survey.said),
  }
}

export const meta = titleMeta

/** What was written into a survey, once a moderator has read it: without a name, in the order of its letters. */
export default function SurveyWords() {
  const { slug, titles, asked, wanted } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.votes.survey
  const to = paths.consultation(slug)
  return (
    <>
      <PageHeading
        title={words.said}
        seed={slug}
        breadcrumbs={[
          { label: t.votes.list.title, href: paths.consultations },
          { label: inLanguage(titles, locale), href: to.show },
        ]}
      />
      <Wrap className="grid max-w-[72ch] gap-8">
        <Form method="get" action={to.words()} className="flex flex-wrap items-end gap-3" role="search">
          <div className="field">
            <label htmlFor="q">{words.search}</label>
            <input id="q" name="q" type="search" className="input" defaultValue={wanted} maxLength={100} />
          </div>
          <Button tone="secondary">{words.find}</Button>
        </Form>
        {asked.map(({ number, titles, words: said }) => (
          <section key={number} aria-labelledby={`mots-${number}`} className="grid gap-3">
            <h2 id={`mots-${number}`} lang={titles[locale] ? locale : 'fr'}>
              {inLanguage(titles, locale)}
            </h2>
            {said.length === 0 ? <p>{words.saidNone}</p> : null}
            <ul className="grid gap-2">
              {said.map(({ id, body, lang }) => (
                <li key={id} className="card grid gap-1">
                  <p lang={lang} className="whitespace-pre-line">
                    {body}
                  </p>
                  <a className="text-sm" href={paths.contribution(id).report} rel="nofollow">
                    {words.reportWords}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={to.wordsSheet} download>
            {words.file}
          </a>
        </p>
      </Wrap>
    </>
  )
}
