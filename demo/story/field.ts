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

/** Eighty, the oldest first, in every state. */
export const fieldStories: FieldStory[] = [
  said('eclairage', 37, 'La guirlande de la place est restée allumée tout l’été.'),
  said('rues', 17, 'Des gravillons dans le virage, deux vélos ont glissé.'),
  said('nature', 31, 'Le torrent passe par-dessus les pierres du gué depuis l’orage.', 'acknowledged', seen),
  said('proprete', 37, 'Le banc de la place est couvert de graffitis.'),
  said('eau', 12, 'La douche extérieure coule sans arrêt.'),
  said('remontees', 2, 'The ladder of the last pylon has lost a rung.', 'solved', english),
  said('batiments', 24, 'Une vitre du préau est fêlée.', 'reopened'),
  said('autre', 22, 'Le panneau des horaires est tombé dans le massif.'),
  said('rues', 20, 'Una buca davanti alla fermata, si riempie d’acqua.', 'solved', italian),
  said('eclairage', 15, 'L’entrée du parking est dans le noir.'),
  said('nature', 32, 'Une ruche sauvage dans le tronc creux, à deux mètres du sentier.', 'refused', seen),
  said('proprete', 13, 'Un pneu et deux bidons derrière la barrière.'),
  said('eau', 27, 'La gouttière se vide sur le trottoir.'),
  said('remontees', 0, 'La porte d’une cabine se referme trop vite pour une poussette.', 'solved'),
  said('batiments', 28, 'La porte de secours frotte et ne s’ouvre qu’à moitié.'),
  said('rues', 19, 'Le marquage du passage piéton est effacé.', 'refused'),
  said('autre', 26, 'The map by the office still shows the old bus route.', 'solved', english),
  said('eclairage', 18, 'Un projecteur éblouit qui descend au volant.'),
  said('nature', 33, 'Un chamois boiteux au-dessus de la combe, hier soir.', 'acknowledged', seen),
  said('proprete', 30, 'Le bac à verre déborde depuis le week-end.'),
  said('rues', 16, 'Il cartello di divieto è girato verso il muro.', 'solved', italian),
  said('eau', 37, 'La fontaine ne coule plus.', 'stranger'),
  said('remontees', 3, 'Le poteau du départ est fendu à la base.'),
  said('batiments', 12, 'Le sèche-cheveux du vestiaire fait des étincelles.', 'solved'),
  said('nature', 31, 'Deux arbres penchent sur le sentier après le vent.', 'reopened'),
  said('autre', 21, 'L’abri n’a plus de banc.'),
  said('rues', 19, 'Le trottoir s’est affaissé devant la boulangerie.', 'begun'),
  said('eclairage', 24, 'La minuterie du préau s’éteint au bout de dix secondes.'),
  said('proprete', 10, 'Des déjections tout le long des pistes de fond.', 'refused'),
  said('eau', 15, 'Une plaque de glace se forme chaque nuit sous le tuyau.'),
  said('remontees', 1, 'Le siège 42 grince et fait peur aux enfants.'),
  said('nature', 31, 'Il livello del ruscello è sceso di venti centimetri.', 'acknowledged', {
    ...seen,
    ...italian,
  }),
  said('batiments', 27, 'Un radiateur fuit au rayon des enfants.', 'passed-on'),
  said('rues', 17, 'La barrière de sécurité est enfoncée au deuxième lacet.', 'stranger'),
  said('autre', 25, 'The waiting-room clock is an hour late.', 'solved', english),
  said('proprete', 22, 'La corbeille de l’arrêt a brûlé.'),
  said('eclairage', 20, 'La borne basse de l’escalier est cassée.'),
  said('rues', 13, 'Un poteau de signalisation gêne les fauteuils sur le trottoir.', 'acknowledged'),
  said('eau', 33, 'La passerelle est verglacée par les embruns.', 'begun'),
  said('remontees', 2, 'Uno sci incastrato sotto il tappeto di imbarco.', 'solved', italian),
  said('nature', 33, 'Première floraison de crocus au soleil du col.', 'acknowledged', seen),
  said('batiments', 24, 'La serrure du local des vélos est forcée.'),
  said('autre', 28, 'Le plan d’évacuation manque dans le hall.', 'begun'),
  said('proprete', 30, 'Les conteneurs sont restés au milieu du passage après la collecte.'),
  said('rues', 24, 'La neige du toit tombe sur le chemin de l’école.'),
  said('eclairage', 22, 'L’arrêt est dans le noir aux heures des premiers cars.', 'begun'),
  said('eau', 24, 'Le lavabo du rez-de-chaussée ne s’écoule plus.'),
  said('remontees', 0, 'Le tourniquet de gauche est trop étroit pour un fauteuil.', 'acknowledged'),
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

/** What was seen as evidence for a project, some days before the version that says it uses it. */
export const evidenceStory = {
  project: 'border-path',
  version: 2,
  category: 'nature',
  place: 31,
  by: 'residente',
  text: 'À la bergerie, les vélos passent au milieu des brebis : la clôture est couchée sur dix mètres.',
}
