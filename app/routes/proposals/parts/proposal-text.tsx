import type { PublishedProposal } from '#app/domain/proposals/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** The words of a proposal, or why they cannot be read. */
export function ProposalText({ of }: { of: PublishedProposal }) {
  const { t, paths } = useLanguage()
  const words = t.proposals.show
  const { report, appeal } = paths.contribution(of.id)
  return (
    <div className="grid gap-6">
      {of.held ? <Notice>{words.heldNotice}</Notice> : null}
      {of.hiddenReason ? (
        <Notice tone="warning">
          {words.hidden(of.hiddenReason)} {of.author ? <a href={appeal}>{words.appeal}</a> : null}
        </Notice>
      ) : null}
      {of.problemHtml ? (
        <>
          <section aria-labelledby="probleme">
            <h2 id="probleme">{words.problem}</h2>
            {/* Sanitised when it was written, like what follows. */}
            <div className="prose" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.problemHtml }} />
          </section>
          <section aria-labelledby="solution">
            <h2 id="solution">{words.solution}</h2>
            <div className="prose" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.solutionHtml }} />
          </section>
          {of.place ? (
            <p>
              <b>{words.place}</b> <a href={paths.proposals({ lieu: of.place })}>{of.place}</a>
            </p>
          ) : null}
          <p className="flex flex-wrap gap-x-6 text-sm text-second">
            {of.atCounter ? <span>{words.atCounter}</span> : null}
            {of.versions > 1 && of.readable ? (
              <a href={paths.proposal(of.slug).versions}>{words.versions(of.versions)}</a>
            ) : null}
            {of.readable ? (
              <a href={report} className="print:hidden">
                {words.report}
              </a>
            ) : null}
          </p>
        </>
      ) : null}
    </div>
  )
}
