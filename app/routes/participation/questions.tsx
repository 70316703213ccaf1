import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  type QuestionListName,
  questionCounts,
  questionList,
  searchedWords,
} from '#app/domain/participation/index.ts'
import { officials } from '#app/domain/people/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { QuestionItems } from './parts/questions.tsx'
import { aboutOf, listOf, listWords, readQuestionsQuery } from './parts/questions-query.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, url, t, frame } = visited
  const query = readQuestionsQuery(url.searchParams)
  const about = aboutOf(query)
  const [inOffice, counts, { now }, subject] = await Promise.all([
    officials(db),
    questionCounts(db),
    frame(),
    about ? orRefused(visited, subjectHere(db, about, locale)) : null,
  ])
  const page = await questionList(db, locale, {
    list: listOf(query.etat),
    official: query.elu,
    subjectId: subject?.id,
    words: searchedWords.parse(query.q),
    from: query.de,
  })
  return {
    ...page,
    query,
    counts,
    now,
    officials: inOffice.map(({ slug, name }) => ({ value: slug, label: name })),
    subject,
    title: pageTitle(t.participation.question.listTitle),
  }
}

export const meta = titleMeta

export default function Questions() {
  const { questions, next, query, counts, now, officials: options, subject } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, paths, say } = language
  const words = t.participation.question
  // Of a subject or an official, straight to its form; else one first chooses whom to ask.
  const ask = subject
    ? paths.subject(subject).questions
    : query.elu
      ? paths.subject({ path: 'elus', slug: query.elu }).questions
      : paths.officials
  const tab = (list: QuestionListName | undefined) => ({
    href: paths.questions({ ...query, etat: list && listWords[list], de: undefined }),
    label: words.lists[list ?? 'all'],
    count: list && say.number(counts[list]),
    current: listOf(query.etat) === list,
  })
  return (
    <>
      <PageHeading
        title={words.listTitle}
        seed="questions"
        lead={words.listLead}
        actions={<LinkButton href={ask}>{words.askTitle}</LinkButton>}
      />
      <Wrap>
        {subject ? (
          <p className="mb-4">
            {words.about}{' '}
            <a href={paths.subject(subject).show} lang={subject.lang}>
              {subject.title}
            </a>
          </p>
        ) : null}
        <Tabs
          label={words.listTitle}
          tabs={[tab(undefined), tab('waiting'), tab('overdue'), tab('answered')]}
        />
        <Filters
          action={paths.questions()}
          search={{ label: words.search, value: query.q }}
          filters={[{ name: 'elu', label: words.official, options, value: query.elu }]}
        >
          {query.etat ? <input type="hidden" name="etat" value={query.etat} /> : null}
          {query.sujet ? <input type="hidden" name="sujet" value={query.sujet} /> : null}
        </Filters>
        <h2 className="sr-only">{words.lists[listOf(query.etat) ?? 'all']}</h2>
        {questions.length > 0 ? (
          <QuestionItems questions={questions} now={now} language={language} toOfficial />
        ) : (
          <Empty seed="questions-vide" title={words.empty}>
            {words.emptyBody}
          </Empty>
        )}
        <Pagination next={next && paths.questions({ ...query, de: next })} />
      </Wrap>
    </>
  )
}
