import type { PublishedBudget } from '#app/domain/ballots/index.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import type { Rules } from './budget-form.tsx'

const inAll = ({ fr, it = '', en = '' }: { fr: string; it?: string; en?: string }) => ({ fr, it, en })
const typed = (value: number | null) => (value === null ? '' : String(value))
const euros = (cents: bigint | null) => (cents === null ? '' : typedEuros(cents))
const ticked = (on: boolean) => (on ? 'on' : '')

/** The rules of a draft, as its form takes them. */
export const contentOf = ({ rules, ...of }: PublishedBudget): Rules => ({
  ...{ title: inAll(of.titles), summary: inAll(of.summaries), pack: inAll(of.packs) },
  ...{ perimeter: inAll(rules.perimeters), amount: euros(rules.amount) },
  ...{ ideaCap: euros(rules.ideaCap), placeCap: euros(rules.placeCap), shortlist: typed(rules.shortlist) },
  ...{ form: rules.form, min: typed(rules.min), max: typed(rules.max), points: typed(rules.points) },
  ...{
    rule: rules.rule,
    completion: rules.completion,
    fill: ticked(rules.fill),
    comparison: ticked(rules.comparison),
  },
  ...{ classes: of.classes, verifiedOnly: ticked(of.verifiedOnly), minAge: typed(of.minAge) },
  ...{
    ideasUntil: rules.ideasUntil,
    opensOn: of.opensOn,
    closesOn: of.closesOn,
    answerDueOn: of.answerDueOn,
  },
  drawName: of.drawName,
})
