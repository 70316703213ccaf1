import type { PublishedConsultation, VoteResult } from '#app/domain/ballots/index.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Block } from '#app/services/pdf/index.ts'

const say = wording('fr')

type Vote = Pick<PublishedConsultation, 'opensOn' | 'closesOn' | 'classes' | 'verifiedOnly'> & {
  result: VoteResult
}

/** Who could vote and when, and how many did: what the report of every count begins with. */
export function perimeterOf({ opensOn, closesOn, classes, verifiedOnly, result }: Vote) {
  const { ui, voteNames } = messagesIn('fr')
  const { paper, marks, ballots } = result
  const percent = Math.round((result.ballots / Math.max(result.roll, 1)) * 1000) / 10
  const declaredToo = `${voteNames.verified} ou ${voteNames.declared.replace('statut ', '')}`
  return [
    ['Vote :', `du ${say.day(opensOn)} au ${say.day(closesOn)} inclus`],
    ['Périmètre :', classes.map((one) => ui.classes[one]).join(', ')],
    ['Statut :', verifiedOnly ? voteNames.verified : declaredToo],
    ['Liste :', `${say.number(result.roll)} personnes`],
    ['Bulletins :', `${say.number(ballots)} (${say.number(percent)} %)`],
    ['Bulletins en ligne :', say.number(ballots - (paper?.ballots ?? 0))],
    ['Bulletins sur papier :', paper ? say.number(paper.ballots) : 'aucun : ce vote n’en avait pas'],
    ['Émargements :', say.number(marks)],
    ...(paper ? [['Bulletins remis sur papier :', say.number(paper.marks)] as const] : []),
    ...incidentsOf(result),
  ] as const
}

/** What is not as it should be: marks without ballots, or ballots without marks. */
function incidentsOf({ marks, ballots, paper, questions }: VoteResult) {
  const words = messagesIn('fr').votes
  const [online, box] = [marks - (paper?.marks ?? 0), ballots - (paper?.ballots ?? 0)]
  const why = (reason: string) => (reason ? words.paper.reason(reason) : words.paper.noReason)
  return [
    ...(online === box ? [] : [['Incident :', words.result.incident(online, box)] as const]),
    ...(paper && paper.marks !== paper.ballots
      ? [['Papier :', `${words.paper.differs(paper.marks, paper.ballots)} ${why(paper.reason)}`] as const]
      : []),
    ...(paper && paper.ballots > 0 && !questions.some(({ ways }) => ways)
      ? [['Publication :', words.paper.together] as const]
      : []),
  ]
}

/** The groups that were counted apart. */
export const groupsCounted = ({ groups }: VoteResult): Block => ({
  kind: 'table',
  caption: 'Groupes comptés à part : dix inscrits et dix bulletins au moins',
  columns: [
    { label: 'Groupe', weight: 4 },
    { label: 'Inscrits', number: true },
    { label: 'Bulletins', number: true },
  ],
  rows: groups.map((group) => [nameOf(group), say.number(group.roll), say.number(group.ballots)]),
})

const nameOf = ({ letters, of }: VoteResult['groups'][number]) => {
  const { ui, voteNames } = messagesIn('fr')
  const names = of.map(
    (one) => `${ui.classes[one.class]} (${one.verified ? voteNames.verified : voteNames.declared})`,
  )
  return `${letters} : ${names.join(', ')}`
}
