import type { AskedQuestion, PaperVote } from '#app/domain/ballots/index.ts'
import { highestNote } from '#app/lib/ballots/questions.ts'
import { locales, wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Block, PrintedDocument } from '#app/services/pdf/index.ts'

/** The same words in the three languages on one sheet: a ballot in one language alone would point at whoever reads it. */
const all = (said: (t: ReturnType<typeof messagesIn>) => string) =>
  [...new Set(locales.map((locale) => said(messagesIn(locale))))].join(' / ')
const named = (names: { fr: string; it?: string; en?: string }) =>
  [...new Set([names.fr, names.it, names.en].filter(Boolean))].join(' / ')
const box = '[      ]'

/**
 * What is printed for a vote and a group, without a name: what is asked, boxes to answer in, the group's letter, and a
 * place for the number that the ballot is given when it is unfolded.
 */
export function ballotDocument(
  vote: Pick<PaperVote, 'titles' | 'questions' | 'opensOn'>,
  letter: string,
  { commune, demonstration }: { commune: string; demonstration: boolean },
): PrintedDocument {
  const { paperDesk } = messagesIn('fr')
  const heading = all((t) => t.paperDesk.paper.heading)
  return {
    title: `${heading} — ${vote.titles.fr}`,
    lang: 'fr',
    author: `Commune de ${commune}`,
    at: new Date(`${vote.opensOn}T00:00:00Z`),
    foot: `${demonstration ? `${paperDesk.paper.demonstration} ` : ''}${commune}. ${vote.titles.fr}`,
    pageOf: paperDesk.paper.pageOf,
    blocks: [
      { kind: 'heading', level: 1, text: heading },
      { kind: 'paragraph', tone: 'lead', text: named(vote.titles) },
      { kind: 'figure', value: letter, label: all((t) => t.paperDesk.paper.group) },
      { kind: 'facts', facts: [[all((t) => t.paperDesk.paper.number), '____________']] },
      ...locales.map((lang): Block => {
        const { how, empty } = messagesIn(lang).paperDesk.paper
        return { kind: 'paragraph', text: `${how} ${empty}`, lang }
      }),
      ...vote.questions.flatMap((question, index) => asked(question, index)),
    ],
  }
}

function asked(question: AskedQuestion, index: number): Block[] {
  const { kind, titles, options, costs } = question
  const cost = (option: number) =>
    kind === 'budget' ? `, ${wording('fr').money(costs?.[option] ?? 0n)}` : ''
  const columns = columnsOf(question)
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${named(titles)}` },
    ...locales.map((lang): Block => ({ kind: 'paragraph', text: hintOf(question, lang), lang })),
    ...(kind === 'judgement'
      ? [
          {
            kind: 'list' as const,
            items: messagesIn('fr').voteNames.mentions.map(
              (_, mention) => `${mention + 1} : ${all((t) => t.voteNames.mentions[mention] ?? '')}`,
            ),
          },
        ]
      : []),
    {
      kind: 'table',
      caption: all((t) => t.voteNames.kinds[kind]),
      columns: [
        { label: 'N°', number: true },
        { label: all((t) => t.votes.result.option), weight: 7 },
        ...columns.map((label) => ({ label, weight: columns.length > 1 ? 1.4 : 3 })),
      ],
      rows: options.map((option, at) => [
        String(at + 1),
        `${named(option)}${cost(at)}`,
        ...columns.map(() => box),
      ]),
    },
  ]
}

function columnsOf({ kind }: AskedQuestion): string[] {
  const upTo = (most: number) => Array.from({ length: most }, (_, value) => String(value + 1))
  if (kind === 'judgement') return upTo(messagesIn('fr').voteNames.mentions.length)
  if (kind === 'criteria') return upTo(highestNote)
  if (kind === 'ranking') return [all((t) => t.paperDesk.paper.rank)]
  if (kind === 'points') return [all((t) => t.paperDesk.paper.points)]
  return [all((t) => t.paperDesk.paper.cross)]
}

function hintOf(
  { kind, min, max, points, options, sum }: AskedQuestion,
  lang: (typeof locales)[number],
): string {
  const { hints } = messagesIn(lang).votes.ballot
  if (kind === 'several') return hints.several(min ?? 1, max ?? options.length)
  if (kind === 'points') return hints.points(points ?? 0)
  const { forms } = messagesIn(lang).budgets.show
  if (kind === 'budget') return sum == null ? forms.approval(min ?? 1, max) : forms.purse
  return hints[kind]
}
