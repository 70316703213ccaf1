import { wording } from '../../../language.ts'

const { plural } = wording('fr')

/** Bulletins by mail. French is the type of the other languages. */
export const fr = {
  /** What a phone shows. */
  push: { danger: (title: string) => `Danger : ${title}`, stop: 'Ne plus me prévenir' },
  address: {
    subject: 'Confirmez votre adresse pour recevoir les bulletins',
    title: 'Recevoir les bulletins de la station',
    body: 'Quelqu’un a demandé à recevoir les bulletins à cette adresse. Confirmez-le par ce lien, valable deux jours.',
    action: 'Confirmer cette adresse',
    notYou: 'Ce n’est pas vous ? Ne faites rien : aucun courriel ne suivra.',
  },
  severities: { information: 'Information', watch: 'Vigilance', warning: 'Alerte', danger: 'Danger' },
  subject: (severity: string, title: string) => `${severity} : ${title}`,
  subjectOfEnd: (title: string) => `Terminé : ${title}`,
  several: (n: number) => plural(n, { one: '# bulletin', other: '# bulletins' }),
  from: (instant: string) => `À partir du ${instant}`,
  until: (instant: string) => `Jusqu’au ${instant}`,
  ended: (instant: string) => `Terminé avant sa fin, le ${instant}`,
  corrected: 'Corrigé : ceci remplace ce que vous avez reçu.',
  read: 'Lire ce bulletin',
  state: 'Ce courriel ne remplace pas les alertes de l’État. En cas d’urgence : 112.',
}
export type Bulletins = typeof fr
