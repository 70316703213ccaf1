import { createHash } from 'node:crypto'
import type { AskedQuestion, ConsultationToPrint, Counted } from '#app/domain/ballots/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { type Block, letterhead, type PrintedDocument } from '#app/services/pdf/index.ts'
import { groupsCounted, perimeterOf } from './count-facts.ts'

/** The report of a count: rules, roll, turnout, and each question in all and by group. The same data give the same document. */
export function countDocument(data: ConsultationToPrint): PrintedDocument {
  const { lines, title, commune, countedAt, demonstration } = data
  const sha256 = createHash('sha256').update(lines).digest('hex')
  return {
    title: `Rapport de dépouillement — ${title}`,
    lang: 'fr',
    author: `Commune de ${commune}`,
    at: countedAt,
    foot: `${demonstration ? 'Données de démonstration. ' : ''}${title}. Réponses : SHA-256 ${sha256}`,
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [...opening(data, sha256), ...data.questions.flatMap((question) => ofQuestion(data, question))],
  }
}

function opening(data: ConsultationToPrint, sha256: string): Block[] {
  const { result, title } = data
  return [
    letterhead(data.commune),
    { kind: 'heading', level: 1, text: 'Rapport de dépouillement' },
    { kind: 'paragraph', tone: 'lead', text: title },
    {
      kind: 'facts',
      facts: [
        ...perimeterOf(data),
        ...(data.quorum ? [['Quorum annoncé :', `${data.quorum} %`] as const] : []),
        ['Égalités :', data.drawResult ? `${data.drawName} : ${data.drawResult}` : data.drawName],
        ['Empreinte des réponses (SHA-256) :', sha256],
      ],
    },
    groupsCounted(result),
    {
      kind: 'paragraph',
      tone: 'small',
      text: data.secret
        ? 'Consultation consultative à bulletin secret. Chaque réponse est séparée des autres réponses du même bulletin ; les fichiers publiés sur la page de la consultation permettent à chacun de recompter.'
        : messagesIn('fr').votes.survey.report,
    },
  ]
}

function ofQuestion({ result, drawName }: ConsultationToPrint, question: AskedQuestion): Block[] {
  const { voteNames, votes } = messagesIn('fr')
  const counted = result.questions.find(({ number }) => number === question.number)
  if (!counted || question.kind === 'words') return []
  const { all, groups, ways } = counted
  const first = all.first === null ? null : (question.options[all.first]?.fr ?? '')
  return [
    { kind: 'heading', level: 2, text: question.titles.fr },
    {
      kind: 'paragraph',
      text: `${voteNames.kinds[question.kind]}. ${votes.result.expressed(all.expressed, all.blank, all.invalid)}`,
    },
    ...(first !== null && question.kind !== 'criteria'
      ? [{ kind: 'paragraph', tone: 'lead', text: votes.result.first(first) } as const]
      : []),
    ...(all.waitsForDraw ? [{ kind: 'paragraph', text: votes.result.waits(drawName) } as const] : []),
    figures(question, all, 'Toutes les réponses'),
    ...(ways
      ? [figures(question, ways.online, votes.paper.online), figures(question, ways.paper, votes.paper.paper)]
      : []),
    ...(result.groups.length > 1
      ? groups.map(({ letters, counted }) => figures(question, counted, `Groupe ${letters}`))
      : []),
  ]
}

/** The figures of one count as a table, whatever its kind. */
function figures({ kind, options }: AskedQuestion, counted: Counted, caption: string): Block {
  const { voteNames, votes } = messagesIn('fr')
  const option = { label: votes.result.option, weight: 3 }
  const row = (cells: (index: number) => readonly (string | number | null)[]) =>
    options.map((one, index) => [one.fr, ...cells(index).map((cell) => (cell === null ? '—' : String(cell)))])
  const number = (label: string) => ({ label, number: true as const })
  if (counted.ranking) {
    const { rounds } = counted.ranking
    return {
      ...{ kind: 'table', caption },
      columns: [option, ...rounds.map((_, index) => number(votes.result.round(index + 1)))],
      rows: row((index) => rounds.map(({ firsts }) => firsts[index] ?? null)),
    }
  }
  if (counted.profiles) {
    const labels =
      kind === 'criteria'
        ? [votes.result.noneGiven, '1', '2', '3', '4', '5']
        : kind === 'dates'
          ? votes.survey.suits
          : voteNames.mentions
    return {
      ...{ kind: 'table', caption },
      columns: [option, ...labels.map(number)],
      rows: row((index) => counted.profiles?.[index] ?? []),
    }
  }
  return {
    ...{ kind: 'table', caption },
    columns: [option, number(kind === 'points' ? votes.result.points : votes.result.votes)],
    rows: row((index) => [counted.totals?.[index] ?? 0]),
  }
}
