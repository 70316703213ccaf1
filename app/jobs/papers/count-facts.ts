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
  const percent = Math.round((result.ballots / Math.max(result.roll, 1)) * 1000) / 10
  const declaredToo = `${voteNames.verified} ou ${voteNames.declared.replace('statut ', '')}`
  return [
    ['Vote :', `du ${say.day(opensOn)} au ${say.day(closesOn)} inclus`],
    ['Périmètre :', classes.map((one) => ui.classes[one]).join(', ')],
    ['Statut :', verifiedOnly ? voteNames.verified : declaredToo],
    ['Liste :', `${say.number(result.roll)} personnes`],
    ['Bulletins en ligne :', `${say.number(result.ballots)} (${say.number(percent)} %)`],
    ['Émargements :', say.number(result.marks)],
    ['Bulletins sur papier :', 'aucun : ce vote n’en avait pas'],
  ] as const
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
