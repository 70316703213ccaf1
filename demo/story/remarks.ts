import type { PersonClass, Stance } from '#db/schema/index.ts'
import type { Lang } from './shape.ts'

/** What people say under any project; each is said a few times at most in the whole story. */
export type Remark = { lang: Lang; by: PersonClass; stance?: Stance; text: string }

const said = (lang: Lang, by: PersonClass, stance: Stance | undefined, texts: string[]): Remark[] =>
  texts.map((text) => ({ lang, by, ...(stance && { stance }), text }))

export const remarks: Remark[] = [
  ...said('fr', 'permanent', 'for', [
    'Enfin un calendrier avec de vraies dates. Tenez-les et tout ira bien.',
    'Je n’étais pas convaincue au départ, la réunion à la salle des fêtes m’a fait changer d’avis.',
    'C’est le genre de projet qui donne envie de rester à l’année.',
    'Pensez à ceux qui travaillent le samedi quand vous fixez les réunions.',
    'Bonne idée, à condition que les entreprises de la vallée puissent répondre.',
    'Trois générations à la maison et, pour une fois, nous sommes d’accord.',
    'J’ai lu les deux versions : la seconde est nettement meilleure.',
    'Merci de répondre ici, au lieu de nous renvoyer au bulletin du trimestre suivant.',
  ]),
  ...said('fr', 'permanent', 'against', [
    'On commence un projet avant d’avoir fini le précédent.',
    'Le budget a déjà changé deux fois. Quel sera le vrai montant ?',
    'Je préférerais que l’on entretienne ce qui existe.',
    'Qui paiera l’entretien dans vingt ans, quand ceux qui votent seront partis ?',
  ]),
  ...said('fr', 'permanent', 'neutral', [
    'Pas d’avis tranché, mais je voudrais voir le plan à une échelle lisible.',
    'Où peut-on consulter le dossier sur papier ? Ma voisine n’a pas internet.',
    'Il manque une comparaison avec ce qu’ont fait les villages voisins.',
    'Une visite sur place vaudrait mieux que dix réunions.',
  ]),
  ...said('fr', 'secondary', 'for', [
    'Nous venons depuis trente ans et ce serait un vrai progrès.',
    'Résident secondaire, je paie aussi des impôts ici et je suis prêt à participer.',
    'Merci de nous demander notre avis, même à distance.',
    'Nos enfants y tiennent plus que nous. C’est bon signe.',
  ]),
  ...said('fr', 'secondary', 'against', [
    'Le charme du village tient à ce qu’on n’y a pas tout aménagé.',
    'Encore un chantier pendant les seules semaines où nous pouvons venir.',
  ]),
  ...said('fr', 'seasonal', 'for', [
    'Vu de ceux qui travaillent ici l’hiver : oui, et vite.',
    'On nous oublie souvent dans ce genre de consultation. Pas cette fois.',
    'Je ne suis là que cinq mois, mais cinq mois pleins.',
    'Toute mon équipe a lu la page pendant la pause. Nous sommes pour.',
  ]),
  ...said('fr', 'seasonal', 'neutral', [
    'Est-ce que ce sera prêt avant l’ouverture des pistes ?',
    'Et les horaires, ils seront faits pour nous ou pour les vacanciers ?',
  ]),
  ...said('fr', 'business', 'for', [
    'Prévenez les commerçants un mois avant chaque étape, et vous aurez notre soutien.',
    'Nous pouvons prêter du matériel pour la réunion publique.',
  ]),
  ...said('fr', 'business', 'against', ['Le projet est bon, la période choisie ne l’est pas.']),
  ...said('fr', 'visitor', 'for', [
    'Nous revenons chaque année : ce que je lis ici est plus clair que dans ma propre ville.',
    'Bravo pour la transparence sur les retards.',
  ]),
  ...said('it', 'secondary', 'for', [
    'Da Torino seguiamo tutto volentieri: grazie per la versione italiana.',
    'Un progetto sensato, spiegato bene. Aspettiamo le prossime tappe.',
    'Noi veniamo ogni fine settimana: ci servirebbe davvero.',
    'Finalmente si capisce chi decide e quando.',
    'Mi pare un buon equilibrio fra chi vive qui e chi ci viene.',
  ]),
  ...said('it', 'secondary', 'neutral', [
    'Si possono avere i documenti anche in italiano, almeno la sintesi?',
    'Prima di esprimermi vorrei conoscere i costi di gestione.',
    'Quanto dureranno i lavori, realisticamente?',
  ]),
  ...said('it', 'secondary', 'against', [
    'Troppi cantieri insieme, il paese non respira più.',
    'Non sono contrario all’idea, ma al modo: manca il confronto con chi abita accanto.',
  ]),
  ...said('it', 'visitor', 'for', [
    'Da sciatore del sabato dico: ottima idea.',
    'Bello poter dire la propria anche da ospiti.',
  ]),
  ...said('it', 'seasonal', 'for', ['Lavoro qui da quattro inverni e ne sentivo il bisogno.']),
  ...said('it', 'permanent', 'for', [
    'Abito qui tutto l’anno, vengo dall’altro versante: progetto utile a entrambi.',
  ]),
  ...said('en', 'visitor', 'for', [
    'I wish my own town explained its projects like this.',
    'Seen from the outside: sensible, and honestly told.',
    'We would come back in summer for this.',
  ]),
  ...said('en', 'visitor', 'neutral', [
    'How will people without a car get there?',
    'Is there a summary of the costs for visitors?',
  ]),
  ...said('en', 'seasonal', 'for', [
    'Third season here. This would make it easier to stay.',
    'Good plan. Please keep us posted in English too.',
  ]),
  ...said('en', 'secondary', 'for', ['We bought our flat in 2009 and would gladly contribute.']),
]
