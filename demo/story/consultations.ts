import type { NewQuestion } from '#app/domain/ballots/index.ts'
import type { PersonClass } from '#db/schema/index.ts'
import type { PaperStory } from './shape.ts'

type Text = { fr: string; it: string; en: string }

/** What the commune asked by secret ballot, and what became of it. Days are before the story is told; negative: after. */
export type ConsultationStory = {
  key: string
  title: Text
  summary: Text
  pack: Text
  classes: PersonClass[]
  announcedAgo: number
  opensAgo: number
  closesAgo: number
  answerDueAgo: number
  drawName: string
  questions: NewQuestion[]
  /** What a ballot says, and how readily. */
  ballots: { weight: number; choice: number[][] }[]
  /** The share of those of the crowd who vote. */
  share: number
  paper?: PaperStory
  answered?: { ago: number; body: string; project: string }
  comments?: { by: string; ago: number; text: string }[]
  /** A survey: in how many days the meeting may be of which it asks the date, and what some write. */
  survey?: {
    dates: { question: string; inDays: number[] }
    words: {
      question: string
      said: { text: string; lang?: 'fr' | 'it' | 'en'; ruled: 'shown' | 'waits' | string }[]
    }
  }
}

const none = { min: null, max: null, points: null }
const text = (fr: string, it: string, en: string): Text => ({ fr, it, en })

/** One that is counted and answered, and one in which people vote now. Invented, as all of it. */
export const consultationStories: ConsultationStory[] = [
  {
    key: 'vote-square',
    title: text(
      'La place de l’église : quel aménagement ?',
      'La piazza della chiesa: quale sistemazione?',
      'The church square: which layout?',
    ),
    summary: text(
      'Quatre aménagements sont possibles avant les travaux de la rue. Dites ce que vous pensez de chacun.',
      'Quattro sistemazioni sono possibili prima dei lavori della via. Dica che cosa pensa di ciascuna.',
      'Four layouts are possible before the works in the street. Say what you think of each.',
    ),
    pack: text(
      '## Ce qui est en jeu\nLa rue du village est refaite : la place l’est avec elle. Les quatre aménagements coûtent à peu près le même prix.\n\n## Ce que disent ceux qui sont pour moins de voitures\nUne place où l’on s’assoit fait vivre les commerces, et les enfants y jouent.\n\n## Ce que disent ceux qui sont pour garder le stationnement\nSans place devant la porte, une partie des clients ne s’arrête plus, surtout l’hiver.',
      '## Che cosa è in gioco\nLa via del paese viene rifatta, e la piazza con essa. Le quattro sistemazioni costano più o meno lo stesso.\n\n## Chi vuole meno automobili\nUna piazza dove ci si siede fa vivere i negozi, e i bambini ci giocano.\n\n## Chi vuole conservare i posteggi\nSenza un posto davanti alla porta una parte dei clienti non si ferma più, soprattutto d’inverno.',
      '## What is at stake\nThe village street is redone, and the square with it. The four layouts cost about the same.\n\n## What those say who want fewer cars\nA square where one sits keeps the shops alive, and children play there.\n\n## What those say who want to keep the parking\nWithout a space at the door some customers no longer stop, above all in winter.',
    ),
    classes: ['permanent', 'secondary', 'seasonal', 'business'],
    announcedAgo: 74,
    opensAgo: 60,
    closesAgo: 46,
    answerDueAgo: 16,
    drawName: 'le tirage du Loto du samedi qui suit la clôture',
    questions: [
      {
        kind: 'judgement',
        titles: text(
          'Que pensez-vous de chaque aménagement ?',
          'Che cosa pensa di ogni sistemazione?',
          'What do you think of each layout?',
        ),
        options: [
          text(
            'Une place à pied, avec des tilleuls',
            'Una piazza pedonale, con tigli',
            'A square on foot, with limes',
          ),
          text(
            'Une place partagée, la navette au pas',
            'Una piazza condivisa, la navetta a passo d’uomo',
            'A shared square, the shuttle at walking pace',
          ),
          text('Un stationnement d’une heure', 'Posteggi di un’ora', 'Parking for one hour'),
          text('Ne rien changer', 'Non cambiare nulla', 'Change nothing'),
        ],
        ...none,
      },
      {
        kind: 'one',
        titles: text(
          'Le marché du jeudi doit-il revenir sur la place ?',
          'Il mercato del giovedì deve tornare in piazza?',
          'Should the Thursday market come back to the square?',
        ),
        options: [text('Oui', 'Sì', 'Yes'), text('Non', 'No', 'No')],
        ...none,
      },
    ],
    ballots: [
      { weight: 30, choice: [[6, 4, 1, 0], [0]] },
      { weight: 26, choice: [[4, 5, 2, 1], [0]] },
      { weight: 14, choice: [[3, 5, 3, 1], [1]] },
      { weight: 16, choice: [[1, 3, 6, 4], [1]] },
      { weight: 8, choice: [[0, 2, 4, 6], [1]] },
      { weight: 4, choice: [[5, 4, 2, 0], []] },
      { weight: 2, choice: [[], [0]] },
    ],
    share: 0.52,
    paper: {
      places: text(
        'À l’accueil de la mairie, du lundi au samedi, de 9 h à 12 h.',
        'All’accoglienza del municipio, dal lunedì al sabato, dalle 9 alle 12.',
        'At the desk of the town hall, Monday to Saturday, 9 to 12.',
      ),
      ...{ dueAgo: 43, given: 14 },
    },
    comments: [
      {
        by: 'boulangere',
        ago: 70,
        text: 'Le jeudi matin, le marché remplit la boulangerie : il nous manque.',
      },
      { by: 'secondary', ago: 66, text: 'Gardez deux places pour les livraisons, sinon la rue se bouchera.' },
    ],
    answered: {
      ago: 24,
      project: 'village-street',
      body: 'La place partagée est la mieux jugée : c’est elle que nous inscrivons au projet de la rue. La navette y passera au pas. Le marché revient le jeudi dès le printemps. Deux arrêts de livraison sont gardés derrière l’église.',
    },
  },
  {
    key: 'vote-lights',
    title: text(
      'L’éclairage de la rue, la nuit',
      'L’illuminazione della via, di notte',
      'Street lighting at night',
    ),
    summary: text(
      'Faut-il éteindre les lampadaires au cœur de la nuit, et où d’abord ?',
      'Bisogna spegnere i lampioni nel cuore della notte, e dove per primo?',
      'Should the street lamps go out in the middle of the night, and where first?',
    ),
    pack: text(
      '## Pour éteindre\nOn voit les étoiles, les bêtes circulent, et la facture baisse.\n\n## Contre\nQui rentre tard du travail marche dans le noir ; l’hiver, la glace ne se voit plus.',
      '## Per spegnere\nSi vedono le stelle, gli animali circolano, e la bolletta scende.\n\n## Contro\nChi rientra tardi dal lavoro cammina al buio; d’inverno il ghiaccio non si vede più.',
      '## For turning them off\nOne sees the stars, animals move about, and the bill goes down.\n\n## Against\nWhoever comes home late from work walks in the dark; in winter the ice is not seen.',
    ),
    classes: ['permanent', 'secondary', 'seasonal', 'visitor', 'business'],
    announcedAgo: 20,
    opensAgo: 6,
    closesAgo: -9,
    answerDueAgo: -45,
    drawName: 'le tirage du Loto du mercredi qui suit la clôture',
    questions: [
      {
        kind: 'one',
        titles: text(
          'Éteindre de minuit à cinq heures ?',
          'Spegnere da mezzanotte alle cinque?',
          'Turn them off from midnight to five?',
        ),
        options: [text('Oui', 'Sì', 'Yes'), text('Non', 'No', 'No')],
        ...none,
      },
      {
        kind: 'ranking',
        titles: text('Si oui, où d’abord ?', 'Se sì, dove per primo?', 'If so, where first?'),
        options: [
          text('Les hameaux', 'Le borgate', 'The hamlets'),
          text('La route du col', 'La strada del colle', 'The road to the pass'),
          text('Le centre', 'Il centro', 'The centre'),
        ],
        ...none,
      },
    ],
    ballots: [
      { weight: 50, choice: [[0], [0, 1, 2]] },
      { weight: 25, choice: [[0], [1, 0]] },
      { weight: 25, choice: [[1], []] },
    ],
    share: 0.24,
    paper: {
      places: text(
        'À l’accueil de la mairie, du lundi au samedi, de 9 h à 12 h, et à la salle des fêtes le samedi, de 14 h à 18 h.',
        'All’accoglienza del municipio, dal lunedì al sabato, dalle 9 alle 12, e nella sala delle feste il sabato, dalle 14 alle 18.',
        'At the desk of the town hall, Monday to Saturday, 9 to 12, and in the village hall on Saturday, 2 to 6 pm.',
      ),
      ...{ dueAgo: -13, given: 3 },
    },
  },
  {
    key: 'survey-market',
    title: text('Le marché du jeudi', 'Il mercato del giovedì', 'The Thursday market'),
    summary: text(
      'Ce qui vous manque au marché, le soir où en parler ensemble, et vos mots.',
      'Che cosa Le manca al mercato, la sera in cui parlarne insieme, e le Sue parole.',
      'What you miss at the market, the evening to talk of it together, and your words.',
    ),
    pack: text(
      '## Où l’on en est\nSept étals en été, trois en hiver. La place est libre le jeudi toute l’année.\n\n## Ce qui en sera fait\nUne réunion avec les marchands, à la date qui convient au plus grand nombre.',
      '## A che punto siamo\nSette banchi d’estate, tre d’inverno. La piazza è libera il giovedì tutto l’anno.\n\n## Che cosa ne sarà\nUna riunione con i venditori, nella data che va bene ai più.',
      '## Where it stands\nSeven stalls in summer, three in winter. The square is free on Thursdays all year.\n\n## What will be done with it\nA meeting with the stallholders, on the date that suits the most.',
    ),
    classes: ['permanent', 'secondary', 'seasonal', 'visitor', 'business'],
    announcedAgo: 12,
    opensAgo: 8,
    closesAgo: -12,
    answerDueAgo: -40,
    drawName: '',
    questions: [
      {
        kind: 'approval',
        titles: text(
          'Que manque-t-il au marché ?',
          'Che cosa manca al mercato?',
          'What does the market lack?',
        ),
        options: [
          text('Des légumes', 'Verdure', 'Vegetables'),
          text('Du fromage d’ici', 'Formaggio di qui', 'Cheese from here'),
          text('De quoi manger sur place', 'Qualcosa da mangiare sul posto', 'Something to eat there'),
          text('Une heure plus tardive', 'Un orario più tardo', 'A later hour'),
        ],
        ...none,
      },
    ],
    ballots: [
      { weight: 40, choice: [[0, 1], [2, 1, 0], []] },
      { weight: 30, choice: [[2, 3], [0, 2, 2], []] },
      { weight: 30, choice: [[3], [1, 0, 2], []] },
    ],
    share: 0.15,
    survey: {
      dates: {
        question:
          'Quel soir pour la réunion ? | Quale sera per la riunione? | Which evening for the meeting?',
        inDays: [20, 22, 27],
      },
      words: {
        question: 'En quelques mots | In poche parole | In a few words',
        said: [
          { text: 'Que le boulanger reste après midi.', ruled: 'shown' },
          { text: 'Un banc au soleil, et l’on reste.', ruled: 'shown' },
          { text: 'Verrei volentieri da Claviere, se ci fosse il formaggio.', lang: 'it', ruled: 'shown' },
          {
            text: 'Le marchand de chaussettes est un voleur.',
            ruled: 'Accuse une personne que l’on reconnaît.',
          },
          { text: 'Moins de voitures sur la place ce matin-là.', ruled: 'waits' },
        ],
      },
    },
  },
]
