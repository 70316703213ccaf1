/** What somebody saw in the demonstration, and what becomes of it. Every name and place is invented. */
export type FieldStory = {
  category: string
  /** A place of the register, by its position in the list. */
  place: number
  text: string
  lang?: 'fr' | 'it' | 'en'
  kind?: 'observation'
  becomes: 'waits' | 'acknowledged' | 'begun' | 'solved' | 'passed-on' | 'stranger' | 'refused' | 'reopened'
}

const said = (
  category: string,
  place: number,
  text: string,
  becomes: FieldStory['becomes'] = 'solved',
  more: Pick<FieldStory, 'lang' | 'kind'> = {},
): FieldStory => ({ category, place, text, becomes, ...more })

const seen = { kind: 'observation' } as const
const italian = { lang: 'it' } as const
const english = { lang: 'en' } as const

/** Thirty-two, the oldest first, in every state. */
export const fieldStories: FieldStory[] = [
  said('rues', 20, 'La neige de la saleuse bloque le passage piéton depuis deux jours.'),
  said('eclairage', 21, 'Deux lampadaires éteints de suite, on ne voit plus les marches.'),
  said('proprete', 22, 'Les bacs jaunes débordent, le vent emporte les cartons.'),
  said('eau', 23, 'Une fuite au pied de la fontaine, l’eau gèle sur la chaussée.'),
  said('remontees', 0, 'Le portillon de droite refuse tous les forfaits.', 'solved'),
  said('nature', 24, 'Un mélèze est tombé en travers du sentier.', 'passed-on'),
  said('batiments', 25, 'La rampe de l’entrée est déposée contre le mur.', 'refused'),
  said('autre', 26, 'Le panneau d’affichage est vide depuis l’automne.'),
  said('rues', 27, 'Un nid-de-poule profond juste après le virage.', 'reopened'),
  said('eclairage', 28, 'La lampe de l’arrêt clignote toute la nuit.'),
  said('nature', 29, 'Des traces de lynx dans la neige fraîche, près du ruisseau.', 'acknowledged', seen),
  said('remontees', 1, 'Il cancelletto non si apre con lo skipass per famiglie.', 'solved', italian),
  said('proprete', 20, 'Le conteneur à verre est plein, des bouteilles par terre.'),
  said('rues', 30, 'La route départementale n’est pas salée au-dessus du hameau.', 'stranger'),
  said('eau', 31, 'The tap at the trailhead has not run since Sunday.', 'begun', english),
  said('batiments', 32, 'La porte du local à skis ne ferme plus à clé.', 'begun'),
  said('nature', 33, 'Le ravinement a emporté le bord du chemin sur trois mètres.', 'acknowledged', seen),
  said('eclairage', 22, 'Un lampione acceso anche di giorno, davanti alla scuola.', 'acknowledged', italian),
  said('rues', 23, 'De la glace sur les marches qui montent à l’église.'),
  said('remontees', 2, 'Le filet de protection est couché au bord de la piste.', 'solved'),
  said('proprete', 34, 'Des sacs déposés à côté du point de collecte.', 'refused'),
  said('autre', 35, 'Les horaires de la navette affichés sont ceux de l’été.', 'passed-on'),
  said('eau', 24, 'La grille est bouchée, l’eau traverse la route.', 'begun'),
  said('rues', 25, 'Le miroir du carrefour est cassé.', 'acknowledged'),
  said('nature', 26, 'Cinquante centimètres de neige fraîche au repère ce matin.', 'acknowledged', seen),
  said('batiments', 27, 'Le chauffage de la salle ne s’éteint plus.', 'begun'),
  said('eclairage', 30, 'Trois lampadaires éteints dans la montée.', 'waits'),
  said('remontees', 3, 'Il tappeto si ferma ogni dieci minuti.', 'waits', italian),
  said('rues', 31, 'La barrière est tordue, un piquet dépasse sur le trottoir.', 'waits'),
  said('proprete', 28, 'Les bacs n’ont pas été relevés ce matin.', 'waits'),
  said('nature', 32, 'The footbridge handrail is loose on the river side.', 'waits', english),
  said('autre', 33, 'Le banc de la place a perdu une latte.', 'waits'),
]
