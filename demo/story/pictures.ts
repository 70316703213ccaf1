import type { PhotoWords } from '#app/domain/projects/index.ts'
import type { SceneName } from '../scenes/scenes.ts'

export type PictureStory = Required<Pick<PhotoWords, 'fr' | 'it' | 'en'>> &
  Pick<PhotoWords, 'moment'> & {
    scene: SceneName
    /** Days before today on which it was taken; a picture of what is planned has no day. */
    ago?: number
  }

/** The pictures of each project, by its key, the cover first. All of them say that they are drawn. */
export const pictureStories: Record<string, PictureStory[]> = {
  gondola: [
    {
      scene: 'gondola-plan',
      fr: 'Dessin de démonstration : la télécabine monte de la gare aval vers le plateau.',
      it: 'Disegno dimostrativo: la cabinovia sale dalla stazione a valle verso il pianoro.',
      en: 'Demonstration drawing: the gondola climbs from its valley station to the plateau.',
    },
    {
      ...{ scene: 'gondola-before', ago: 250, moment: 'before' },
      fr: 'Dessin de démonstration : l’ancien télésiège, à l’arrêt, avant les travaux.',
      it: 'Disegno dimostrativo: la vecchia seggiovia, ferma, prima dei lavori.',
      en: 'Demonstration drawing: the old chairlift, standing still before the works.',
    },
    {
      ...{ scene: 'gondola-pylons', ago: 96 },
      fr: 'Dessin de démonstration : terrassement au pied des premiers pylônes.',
      it: 'Disegno dimostrativo: scavi ai piedi dei primi piloni.',
      en: 'Demonstration drawing: earthworks at the foot of the first pylons.',
    },
    {
      ...{ scene: 'gondola-station', ago: 12 },
      fr: 'Dessin de démonstration : la charpente de la gare aval, sous la neige.',
      it: 'Disegno dimostrativo: la struttura della stazione a valle, sotto la neve.',
      en: 'Demonstration drawing: the frame of the valley station, in snow.',
    },
  ],
  'border-path': [
    {
      scene: 'border-path',
      fr: 'Dessin de démonstration : le sentier monte vers le col, un panneau pour chaque versant.',
      it: 'Disegno dimostrativo: il sentiero sale verso il colle, un cartello per ogni versante.',
      en: 'Demonstration drawing: the path climbs to the pass, with a sign for each slope.',
    },
    {
      ...{ scene: 'sheepfold', ago: 60 },
      fr: 'Dessin de démonstration : le sentier passe devant la bergerie ; les moutons sont au pré.',
      it: 'Disegno dimostrativo: il sentiero passa davanti all’alpeggio; le pecore sono al pascolo.',
      en: 'Demonstration drawing: the path goes by the sheepfold; the sheep are in the meadow.',
    },
  ],
  housing: [
    {
      scene: 'housing',
      fr: 'Dessin de démonstration : trois bâtiments de bois à la Grange-Neuve.',
      it: 'Disegno dimostrativo: tre edifici in legno alla Grange-Neuve.',
      en: 'Demonstration drawing: three wooden buildings at La Grange-Neuve.',
    },
  ],
  health: [
    {
      scene: 'health-house',
      fr: 'Dessin de démonstration : la maison de santé, de plain-pied, une croix au pignon.',
      it: 'Disegno dimostrativo: la casa della salute, al piano terra, una croce sul frontone.',
      en: 'Demonstration drawing: the health centre, on one level, a cross on its gable.',
    },
  ],
  nursery: [
    {
      scene: 'nursery',
      fr: 'Dessin de démonstration : la crèche, son toboggan et ses balançoires.',
      it: 'Disegno dimostrativo: l’asilo nido, lo scivolo e le altalene.',
      en: 'Demonstration drawing: the nursery, its slide and its swings.',
    },
  ],
  school: [
    {
      ...{ scene: 'school-works', ago: 180 },
      fr: 'Dessin de démonstration : l’échafaudage et la grue autour de l’école, en chantier.',
      it: 'Disegno dimostrativo: il ponteggio e la gru attorno alla scuola in cantiere.',
      en: 'Demonstration drawing: scaffold and crane around the school during the works.',
    },
    {
      ...{ scene: 'school-before', ago: 560, moment: 'before' },
      fr: 'Dessin de démonstration : l’école un soir d’hiver, avant les travaux.',
      it: 'Disegno dimostrativo: la scuola una sera d’inverno, prima dei lavori.',
      en: 'Demonstration drawing: the school on a winter evening, before the works.',
    },
  ],
  heating: [
    {
      scene: 'heating',
      fr: 'Dessin de démonstration : la chaufferie, sa cheminée et le tas de bûches.',
      it: 'Disegno dimostrativo: la centrale termica, il camino e la catasta di legna.',
      en: 'Demonstration drawing: the boiler house, its chimney and the stack of logs.',
    },
  ],
  solar: [
    {
      scene: 'solar',
      fr: 'Dessin de démonstration : huit panneaux solaires sur le toit de la mairie.',
      it: 'Disegno dimostrativo: otto pannelli solari sul tetto del municipio.',
      en: 'Demonstration drawing: eight solar panels on the roof of the town hall.',
    },
  ],
  shuttle: [
    {
      ...{ scene: 'shuttle', ago: 30 },
      fr: 'Dessin de démonstration : la navette à son arrêt, en hiver.',
      it: 'Disegno dimostrativo: la navetta alla fermata, d’inverno.',
      en: 'Demonstration drawing: the shuttle at its stop, in winter.',
    },
  ],
  sports: [
    {
      scene: 'sports',
      fr: 'Dessin de démonstration : le terrain et sa piste, au fond de la vallée.',
      it: 'Disegno dimostrativo: il campo e la sua pista, in fondo alla valle.',
      en: 'Demonstration drawing: the pitch and its track, at the end of the valley.',
    },
  ],
  nordic: [
    {
      scene: 'nordic',
      fr: 'Dessin de démonstration : le bassin fume au crépuscule, près de ses cabines.',
      it: 'Disegno dimostrativo: la vasca fuma al crepuscolo, accanto agli spogliatoi.',
      en: 'Demonstration drawing: steam over the pool at dusk, beside its cabins.',
    },
  ],
  'village-street': [
    {
      scene: 'street-plan',
      fr: 'Dessin de démonstration : la rue rendue à ceux qui marchent, deux arbres et un banc.',
      it: 'Disegno dimostrativo: la via restituita a chi cammina, due alberi e una panchina.',
      en: 'Demonstration drawing: the street given back to walkers, two trees and a bench.',
    },
    {
      ...{ scene: 'street-before', ago: 140, moment: 'before' },
      fr: 'Dessin de démonstration : la rue aujourd’hui, deux voitures sur toute sa largeur.',
      it: 'Disegno dimostrativo: la via oggi, due automobili su tutta la larghezza.',
      en: 'Demonstration drawing: the street today, two cars over its whole width.',
    },
  ],
  reservoir: [
    {
      scene: 'reservoir',
      fr: 'Dessin de démonstration : la retenue et sa digue, l’été.',
      it: 'Disegno dimostrativo: l’invaso e la sua diga, d’estate.',
      en: 'Demonstration drawing: the reservoir and its dam, in summer.',
    },
  ],
  'drinking-water': [
    {
      ...{ scene: 'drinking-water', ago: 40 },
      fr: 'Dessin de démonstration : la pelle mécanique pose une conduite neuve.',
      it: 'Disegno dimostrativo: la pala meccanica posa una nuova condotta.',
      en: 'Demonstration drawing: an excavator lays a new main.',
    },
  ],
}
