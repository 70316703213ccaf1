import { Form } from '@remix-run/react'
import type { Idea, PublishedBudget } from '#app/domain/ballots/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Table } from '#app/ui/table.tsx'

/** The ideas of a budget: those to screen first; of the winners, what each became, or the click that makes it a project. */
export function IdeasAtDesk({
  of,
  ideas,
  can,
}: {
  of: PublishedBudget
  ideas: readonly Idea[]
  can: { screen: boolean; project: boolean }
}) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const names = t.budgets.idea
  const to = paths.deskBudget(of.slug)
  const won = of.rules.outcome?.order ?? []
  const isWinner = ({ number }: Idea) => number !== null && won.includes(number)
  const rank = (idea: Idea) => (idea.verdict === null || isWinner(idea) ? 0 : 1)
  return (
    <section aria-labelledby="idees">
      <h2 id="idees" className="sr-only">
        {words.ideas}
      </h2>
      <Table
        caption={words.ideas}
        rows={[...ideas].sort((a, b) => rank(a) - rank(b))}
        keyOf={({ id }) => id}
        empty={<p>{words.noIdea}</p>}
        columns={[
          {
            key: 'idea',
            label: words.idea,
            cell: ({ slug, title, lang }) => (
              <a href={paths.proposal(slug).show} lang={title ? lang : undefined}>
                {title || t.proposals.show.gone}
              </a>
            ),
          },
          {
            key: 'verdict',
            label: words.verdict,
            cell: (idea) => (
              <Badge tone={isWinner(idea) ? 'done' : 'plain'}>
                {isWinner(idea) ? names.won : names[idea.verdict ?? 'waiting']}
              </Badge>
            ),
          },
          {
            ...{ key: 'cost', label: words.cost, number: true },
            cell: ({ cost }) => (cost === null ? '—' : say.money(cost)),
          },
          {
            ...{ key: 'supports', label: words.supports, number: true },
            cell: ({ supports }) => say.number(supports),
          },
          { key: 'act', label: words.screen, cell: next },
        ]}
      />
    </section>
  )

  function next(idea: Idea) {
    if (can.screen) return <a href={to.idea(idea.slug)}>{idea.verdict ? words.again : words.screen}</a>
    if (!isWinner(idea)) return '—'
    if (idea.project) return <a href={paths.deskProject(idea.project.slug).edit}>{words.project}</a>
    if (!can.project) return names.noProject
    return (
      <Form method="post" action={to.project}>
        <input type="hidden" name="idea" value={idea.slug} />
        <SubmitButton tone="secondary" action={to.project}>
          {words.toProject}
        </SubmitButton>
      </Form>
    )
  }
}
