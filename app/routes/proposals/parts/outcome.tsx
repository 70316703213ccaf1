import type { PublishedProposal } from '#app/domain/proposals/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Person } from '#app/ui/voices/person.tsx'

/** What became of a proposal, said before its words: the answer and where it leads, or why it goes no further. */
export function Outcome({ of }: { of: PublishedProposal }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.proposals.show
  const { verdict, mergedInto, mergedFrom, projects } = of
  return (
    <>
      {of.state === 'withdrawn' && of.withdrawnAt ? (
        <Notice>{words.withdrawn(say.day(of.withdrawnAt))}</Notice>
      ) : null}
      {of.state === 'expired' ? <Notice>{words.expired}</Notice> : null}
      {mergedInto ? (
        <Notice>
          {words.merged}{' '}
          <a href={paths.proposal(mergedInto.slug).show} lang={mergedInto.lang}>
            {mergedInto.title}
          </a>
          . {of.supports > 0 ? `${words.mergedSupports(of.supports)}.` : ''}
        </Notice>
      ) : null}
      {verdict ? (
        <section className="card" id="reponse" aria-labelledby="reponse-titre">
          <h2 id="reponse-titre">{words.answer(of.state === 'accepted')}</h2>
          <p className="text-second">
            <Person
              name={verdict.name}
              office={inLanguage(verdict.title, locale)}
              href={paths.official(verdict.slug)}
            />{' '}
            <time dateTime={verdict.at.toISOString()}>{say.day(verdict.at)}</time>
          </p>
          {/* Sanitised when it was written. */}
          <div className="prose" lang={verdict.lang} dangerouslySetInnerHTML={{ __html: verdict.html }} />
          {projects.map(({ slug, title, lang }) => (
            <p key={slug}>
              {words.becameProject}{' '}
              <a href={paths.project(slug).show} lang={lang}>
                {title}
              </a>
            </p>
          ))}
        </section>
      ) : null}
      {mergedFrom.length > 0 ? (
        <section aria-labelledby="fusionnees">
          <h2 id="fusionnees" className="text-lg">
            {words.mergedFrom}
          </h2>
          <ul className="list-disc pl-6">
            {mergedFrom.map(({ slug, title, lang, supports }) => (
              <li key={slug}>
                <a href={paths.proposal(slug).show} lang={lang}>
                  {title}
                </a>{' '}
                ({t.proposalNames.supports(supports)})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
