import { createHash } from 'node:crypto'
import type { BudgetToPrint, IdeaOutcome } from '#app/domain/ballots/index.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { type Block, letterhead, type PrintedDocument } from '#app/services/pdf/index.ts'
import { groupsCounted, perimeterOf } from './count-facts.ts'

const say = wording('fr')
const money = (cents: bigint | string) => say.money(BigInt(cents))

/** The report of a budget's count: rules, roll, turnout, who won and why the others did not. The same data give the same document. */
export function budgetDocument(data: BudgetToPrint): PrintedDocument {
  const { lines, titles, commune, countedAt, demonstration } = data
  const sha256 = createHash('sha256').update(lines).digest('hex')
  return {
    title: `Rapport de dépouillement — ${titles.fr}`,
    lang: 'fr',
    author: `Commune de ${commune}`,
    at: countedAt,
    foot: `${demonstration ? 'Données de démonstration. ' : ''}${titles.fr}. Bulletins : SHA-256 ${sha256}`,
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [
      ...opening(data, sha256),
      ...rulesOf(data),
      ...winnersOf(data),
      ...losersOf(data),
      ...beside(data),
      ...byWay(data),
    ],
  }
}

function opening(data: BudgetToPrint, sha256: string): Block[] {
  const { result, rules, outcome, titles } = data
  const all = result.questions[0]?.all
  const { budgets } = messagesIn('fr')
  return [
    letterhead(data.commune),
    { kind: 'heading', level: 1, text: 'Rapport de dépouillement' },
    { kind: 'paragraph', tone: 'lead', text: titles.fr },
    {
      kind: 'facts',
      facts: [
        ['Somme à répartir :', money(rules.amount)],
        ['Les gagnantes coûtent :', money(outcome.cost)],
        ...perimeterOf(data),
        ...(all
          ? [['Bulletins :', budgets.result.counted(all.expressed, all.blank, all.invalid)] as const]
          : []),
        ...(data.drawResult ? [['Tirage :', `${data.drawName} : ${data.drawResult}`] as const] : []),
        ['Empreinte des bulletins (SHA-256) :', sha256],
      ],
    },
    groupsCounted(result),
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Vote consultatif à bulletin secret. Le fichier bulletins.pb, publié sur la page du résultat, permet à chacun de recompter ; son empreinte est celle du jour du décompte.',
    },
  ]
}

function rulesOf({ rules, outcome, drawResult }: BudgetToPrint): Block[] {
  const { show, result } = messagesIn('fr').budgets
  const { form, min, max, points, rule, completion, fill, comparison } = rules
  const ballot =
    form === 'points'
      ? show.forms.points(points ?? 0)
      : form === 'purse'
        ? show.forms.purse
        : show.forms.approval(min ?? 1, max)
  return [
    { kind: 'heading', level: 2, text: show.rules },
    {
      kind: 'list',
      items: [
        ballot,
        show.rule[rule],
        ...(rule === 'equal-shares' ? [show.completion[completion]] : []),
        ...(fill ? [show.fill] : []),
        ...(comparison ? [show.comparison] : []),
        ...(outcome.comparison
          ? [result.compared(outcome.comparison.preferEqualShares, outcome.comparison.preferGreedy)]
          : []),
        ...(outcome.perVoter ? [result.share(money(outcome.perVoter))] : []),
        drawResult === null ? 'Aucune égalité n’a décidé de qui gagne.' : result.drawn(drawResult),
      ],
    },
  ]
}

function winnersOf({ outcome, names, rules }: BudgetToPrint): Block[] {
  const words = messagesIn('fr').budgets.result
  const won = outcome.order.map((number) => outcome.ideas.find((idea) => idea.number === number)!) // each is on the ballot
  const how = ({ bought, byVotes, supporters, votes }: IdeaOutcome) => {
    const price = rules.form === 'points' ? words.boughtByPoints : words.bought
    if (bought) return price(bought.round, supporters, money(bought.price))
    return byVotes ? words.byVotes(votes, money(byVotes.room)) : ''
  }
  return [
    { kind: 'heading', level: 2, text: words.winners },
    ideasTable(words.winners, won, names, rules.form === 'points', how),
  ]
}

function losersOf({ outcome, names, rules }: BudgetToPrint): Block[] {
  const words = messagesIn('fr').budgets.result
  const lost = outcome.ideas.filter(({ won }) => !won)
  if (lost.length === 0) return []
  const why = ({ lost, byVotes }: IdeaOutcome) => {
    const shares =
      lost?.reason === 'short'
        ? words.lost.short(money(lost.held), money(lost.missing))
        : lost?.reason === 'outbid'
          ? words.lost.outbid(lost.since, money(lost.held), money(lost.missing))
          : lost
            ? words.lost[lost.reason]
            : ''
    return [shares, byVotes && !byVotes.funded ? words.noRoom(money(byVotes.room)) : ''].join(' ').trim()
  }
  return [
    { kind: 'heading', level: 2, text: words.losers },
    ideasTable(words.losers, lost, names, rules.form === 'points', why),
  ]
}

function ideasTable(
  caption: string,
  ideas: readonly IdeaOutcome[],
  names: BudgetToPrint['names'],
  points: boolean,
  why: (of: IdeaOutcome) => string,
): Block {
  const words = messagesIn('fr').budgets.result
  return {
    ...{ kind: 'table', caption },
    columns: [
      { label: 'N°', number: true },
      { label: words.idea, weight: 3 },
      { label: words.cost, number: true, weight: 2 },
      { label: points ? words.points : words.votes, number: true },
      { label: 'Pourquoi', weight: 5 },
    ],
    rows: ideas.map((idea) => [
      ...[String(idea.number), names.get(idea.number) ?? '', money(idea.cost), say.number(idea.votes)],
      why(idea),
    ]),
  }
}

/** The votes for each idea online, on paper and together, where there are ten ballots of each. */
function byWay({ result, names }: BudgetToPrint): Block[] {
  const { votes, budgets } = messagesIn('fr')
  const counted = result.questions[0]
  if (!counted?.ways) return []
  const { ways, all } = counted
  const of = (option: number) => [ways.online, ways.paper, all].map(({ totals }) => totals?.[option] ?? 0)
  return [
    {
      ...{ kind: 'table', caption: votes.paper.apart },
      columns: [
        { label: 'N°', number: true },
        { label: budgets.result.idea, weight: 4 },
        ...[votes.paper.online, votes.paper.paper, votes.paper.sum].map((label) => ({
          label,
          number: true as const,
        })),
      ],
      rows: (all.totals ?? []).map((_, option) => [
        ...[String(option + 1), names.get(option + 1) ?? ''],
        ...of(option).map((many) => say.number(many)),
      ]),
    },
  ]
}

function beside({ outcome }: BudgetToPrint): Block[] {
  const words = messagesIn('fr').budgets.result
  const byVotes = outcome.ideas.filter(({ wonByVotes }) => wonByVotes).map(({ number }) => `n° ${number}`)
  const most = Math.max(outcome.winnersEach.here.length, outcome.winnersEach.greedy.length)
  return [
    { kind: 'heading', level: 2, text: words.beside },
    { kind: 'paragraph', text: `${words.besideLead(money(outcome.greedyCost))} ${say.list(byVotes)}.` },
    {
      kind: 'table',
      caption: words.each,
      columns: [
        { label: words.many, weight: 3 },
        { label: words.here, number: true },
        { label: words.greedy, number: true, weight: 2 },
      ],
      rows: Array.from({ length: most }, (_, many) => [
        String(many),
        say.number(outcome.winnersEach.here[many] ?? 0),
        say.number(outcome.winnersEach.greedy[many] ?? 0),
      ]),
    },
  ]
}
