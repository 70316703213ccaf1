import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The words of the band that a first screen begins with. French is the type of the other languages. */
export const fr = {
  severities: { information: 'Information', watch: 'Vigilance', warning: 'Alerte', danger: 'Danger' },
  band: {
    title: 'En ce moment dans la station',
    danger: 'Ce qui est dangereux',
    calm: 'Aucune alerte en cours',
    more: (n: number) => plural(n, { one: '# autre information', other: '# autres informations' }),
    open: 'Ce qui est ouvert',
    openOf: (open: number, all: number) =>
      `${plural(open, { one: '# ouvert', other: '# ouverts' })} sur ${all}`,
    noServices: 'Aucun service n’est encore inscrit',
    shut: 'Fermés ou perturbés :',
    others: (n: number) => plural(n, { one: 'et # autre', other: 'et # autres' }),
    today: 'Ce qui a lieu aujourd’hui',
    nothingToday: 'Rien d’annoncé',
    say: 'Ce que vous pouvez dire',
    report: 'Signaler ce que vous voyez',
    judge: 'Donner un avis sur un projet',
    ask: 'Interroger un élu',
    propose: 'Proposer quelque chose',
  },
}
export type InfoNames = typeof fr
