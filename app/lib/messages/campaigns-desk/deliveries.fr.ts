import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** Rewards on their way, as the treasurer prepares them. */
export const deliveries = {
  link: 'Remettre les contreparties',
  title: (name: string) => `Contreparties : ${name}`,
  lead: 'Ce que chaque personne a choisi et ce qu’il faut pour le lui remettre. Chaque consultation de cette page est consignée. Après la remise, au terme du délai réglé, ces indications s’effacent seules.',
  tabs: { all: 'Toutes', 'to-do': 'À préparer', sent: 'Envoyées', given: 'Remises' },
  caption: 'Contreparties de cette campagne',
  columns: {
    promise: 'Promesse',
    name: 'Qui',
    reward: 'Contrepartie',
    said: 'Indications',
    state: 'Où elle en est',
  },
  anonymous: '—',
  tick: (reference: string) => `Cocher ${reference}`,
  missing: (list: string) => `Manque : ${list}`,
  nothing: 'À remettre en main propre',
  erased: 'Indications effacées',
  needs: { address: 'adresse postale', engraving: 'texte à graver', size: 'taille' },
  ticked: 'Les contreparties cochées sont',
  moves: { sent: 'Envoyées', given: 'Remises', 'to-do': 'Encore à préparer' },
  moved: (n: number, tab: string) =>
    plural(n, {
      one: `La contrepartie est rangée sous « ${tab} ».`,
      other: `# contreparties sont rangées sous « ${tab} ».`,
    }),
  none: 'Rien ici pour l’instant',
  noneBody: 'Une contrepartie paraît quand la promesse est encaissée.',
  file: 'Télécharger la liste (CSV)',
  asked: 'Ce qu’elle demande',
  askedHint: 'Demandé avec la promesse, et lu par la mairie seule.',
}
