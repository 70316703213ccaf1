import { wording } from '../../language.ts'

const { plural, number } = wording('fr')

/** Participatory budgets as everybody reads them. French is the type of the other languages. */
export const fr = {
  list: {
    title: 'Budgets participatifs',
    lead: 'Une somme que les habitants répartissent : des idées, leur coût, un vote à bulletin secret, et ce que devient chaque gagnante.',
    found: 'Tous les budgets',
    empty: 'Aucun budget participatif pour l’instant',
    emptyLead: 'Quand la commune en ouvrira un, il paraîtra ici avec sa somme, ses règles et ses dates.',
    ideas: (n: number) => plural(n, { zero: 'Aucune idée', one: '# idée', other: '# idées' }),
  },
  states: {
    draft: 'En préparation',
    ideas: 'Ouvert aux idées',
    screening: 'Idées à l’étude',
    announced: 'Vote annoncé',
    open: 'Ouvert au vote',
    closed: 'Vote clos',
    counting: 'Dépouillement',
    counted: 'Gagnantes connues',
    decided: 'Décidé par le conseil',
    unopened: 'Non dépouillé',
  },
  until: (day: string) => `Idées jusqu’au ${day} inclus`,
  show: {
    sum: 'À répartir',
    where: 'Où',
    steps: 'Les étapes',
    step: {
      ideas: (day: string) => `Idées, jusqu’au ${day} inclus`,
      screening: 'Étude par la mairie : faisable et à quel coût, ou non et pourquoi',
      vote: (from: string, to: string) => `Vote, du ${from} au ${to} inclus`,
      result: 'Dépouillement, après le tirage public si une égalité décide',
      decision: (day: string) => `Décision du conseil, avant le ${day}`,
      follow: 'Suivi des gagnantes, devenues des projets',
    },
    now: 'en ce moment',
    propose: 'Proposer une idée',
    proposeTitle: 'Votre idée',
    proposeLead: (day: string) =>
      `Jusqu’au ${day} inclus. Elle est publiée tout de suite, et chacun peut la soutenir.`,
    over: 'L’appel à idées est clos.',
    screened: 'La mairie étudie chaque idée ; sa réponse paraît sur la page de l’idée.',
    ideas: 'Les idées',
    allIdeas: 'Toutes les idées',
    noIdea: 'Aucune idée encore. La première est peut-être la vôtre.',
    rules: 'Les règles',
    pack: 'Ce qu’il faut savoir',
    ideaCap: (sum: string) => `Une idée coûte au plus ${sum}.`,
    placeCap: (sum: string) =>
      `Les idées d’un même lieu soumises au vote coûtent ensemble au plus ${sum} : les plus soutenues d’abord.`,
    shortlist: (n: number) =>
      plural(n, {
        one: 'Seule l’idée la plus soutenue va au vote ; comptent d’abord les soutiens vérifiés de qui peut voter.',
        other:
          'Les # idées les plus soutenues vont au vote ; comptent d’abord les soutiens vérifiés de qui peut voter.',
      }),
    forms: {
      approval: (min: number, max: number | null) =>
        max === null
          ? 'Sur le bulletin, vous choisissez autant d’idées que vous voulez.'
          : `Sur le bulletin, vous choisissez de ${min} à ${max} idées.`,
      purse: 'Sur le bulletin, vous choisissez des idées tant que leur coût tient dans la somme.',
      points: (n: number) => `Sur le bulletin, vous répartissez ${n} points entre les idées.`,
    },
    rule: {
      'equal-shares':
        'Décompte par parts égales : chaque votant reçoit la même part de la somme, et les idées sont payées par les parts de celles et ceux qui les soutiennent.',
      greedy:
        'Décompte par nombre de voix : les idées les plus choisies d’abord, tant qu’elles tiennent dans la somme.',
    },
    completion: {
      none: 'Les parts restent celles du départ.',
      add1: 'Tant que le coût tient dans la somme, chaque part est augmentée d’un euro et le décompte est refait.',
      'add1-exhaustive':
        'Chaque part est augmentée d’un euro et le décompte refait, jusqu’à ce que plus aucune idée ne puisse être ajoutée.',
    },
    fill: 'Ce qui reste va aux idées les plus choisies qui y tiennent encore.',
    fillPoints:
      'Ce qui reste va aux idées qui ont le plus de points par euro, tant qu’elles y tiennent encore.',
    comparison:
      'Si strictement plus de votants ont davantage de gagnantes par nombre de voix, c’est ce décompte-là qui vaut.',
    draw: (name: string) =>
      `Si une égalité décide de qui gagne, un tirage public nommé d’avance la départage : ${name}.`,
    classes: 'Qui peut voter',
    decision: 'Ce que décide le conseil',
    toResult: 'Le résultat, expliqué',
    winners: 'Les gagnantes et ce qu’elles deviennent',
  },
  idea: {
    supports: (n: number) => plural(n, { zero: 'Aucun soutien', one: '# soutien', other: '# soutiens' }),
    waiting: 'À l’étude',
    feasible: 'Faisable',
    refused: 'Non retenue',
    merged: 'Rejoint une autre',
    cost: (sum: string) => `Coût estimé : ${sum}`,
    by: (name: string) => `estimé par ${name}`,
    number: (n: number) => `n° ${n} sur le bulletin`,
    off: 'Pas sur le bulletin : d’autres sont plus soutenues.',
    into: 'Avec',
    reason: 'Pourquoi',
    won: 'Gagnante',
    project: 'Son projet',
    projectSoon: 'Son projet se prépare',
    noProject: 'Pas encore de projet',
    place: 'Lieu',
    theme: 'Thème',
    any: 'Tous',
    filter: 'Filtrer',
    found: (n: number) => plural(n, { zero: 'Aucune idée ici', one: '# idée', other: '# idées' }),
    inBudget: 'Idée du budget participatif',
  },
  ballot: {
    title: 'Votre bulletin',
    lead: 'Votre choix reste sur cet appareil jusqu’à votre confirmation.',
    purse: 'Votre choix',
    chosen: (n: number) =>
      plural(n, { zero: 'Aucune idée choisie', one: '# idée choisie', other: '# idées choisies' }),
    points: (given: number, sum: number) => `${given} points donnés sur ${sum}`,
    of: (cost: string, sum: string) => `${cost} sur ${sum}`,
    over: (by: string) => `Trop cher de ${by} : retirez une idée.`,
    between: (min: number, max: number) => `Choisissez de ${min} à ${max} idées.`,
    nothing: 'Rien de choisi : un bulletin blanc.',
    mine: 'Seulement mon choix',
    text: 'Lire l’idée en entier',
    choose: 'Choisir',
    given: (idea: string) => `Points pour « ${idea} »`,
    noMatch: 'Aucune idée ne répond à ce filtre. Celles que vous avez choisies restent choisies.',
    review: 'Relire mon bulletin',
    forget: 'Effacer mon choix de cet appareil',
    keep: 'Garder une copie de mon choix sur cet appareil, pour voir après le décompte ce qu’il a donné. Qui tient cet appareil peut la lire.',
    sum: 'Coût de votre choix',
  },
  result: {
    title: 'Le résultat, expliqué',
    lead: 'Qui a gagné, qui a payé, et pourquoi les autres n’ont pas gagné.',
    turnout: (ballots: number, roll: number) =>
      `${number(ballots)} bulletins sur ${number(roll)} personnes inscrites.`,
    counted: (voters: number, blank: number, invalid: number) =>
      `Exprimés : ${number(voters)}. Blancs : ${number(blank)}. Nuls : ${number(invalid)}.`,
    spent: (cost: string, sum: string) => `Les gagnantes coûtent ${cost} sur ${sum}.`,
    share: (share: string) => `Dans le décompte qui vaut, chaque votant tenait une part de ${share}.`,
    drawn: (draw: string) => `Tirage public : ${draw}. Il a fixé d’avance l’ordre des égalités.`,
    kept: 'Strictement plus de votants ont davantage de gagnantes par nombre de voix : c’est ce décompte-là qui vaut.',
    compared: (shares: number, votes: number) =>
      `${number(shares)} votants ont plus de gagnantes par parts égales, ${number(votes)} par nombre de voix.`,
    winners: 'Les gagnantes',
    losers: 'Les autres',
    round: (n: number) => `tour ${n}`,
    bought: (round: number, supporters: number, price: string) =>
      `Payée au tour ${round} par ses ${number(supporters)} soutiens : ${price} chacun, ou tout ce qui restait à qui avait moins.`,
    boughtByPoints: (round: number, supporters: number, price: string) =>
      `Payée au tour ${round} par ses ${number(supporters)} soutiens : ${price} par point, ou tout ce qui restait à qui avait moins.`,
    payers: 'Qui a payé combien',
    voters: 'Votants',
    paid: 'Chacun a payé',
    left: 'Il lui restait',
    others: (n: number) => `et ${number(n)} autres, par petits groupes`,
    byPoints: (points: number, room: string) =>
      `Prise pour ses ${number(points)} points, au rang de ses points par euro : il restait ${room} quand son tour est venu.`,
    byVotes: (votes: number, room: string) =>
      `Prise pour ses ${number(votes)} voix : il restait ${room} quand son tour est venu.`,
    lost: {
      unsupported: 'Personne ne l’a choisie.',
      free: 'Elle ne coûte rien : les parts n’ont pas à en décider.',
      short: (held: string, missing: string) =>
        `Même réunies, les parts de ses soutiens ne suffisaient pas : ${held}, il manquait ${missing}.`,
      outbid: (since: number, held: string, missing: string) =>
        `Ses soutiens avaient de quoi la payer, jusqu’à ce que d’autres idées qu’ils soutiennent soient payées (tour ${since}). À la fin il leur restait ${held}, il manquait ${missing}.`,
    },
    noRoom: (room: string) => `Quand son tour est venu par nombre de voix, il ne restait que ${room}.`,
    effective: 'Voix effectives, tour par tour',
    effectiveLead:
      'À chaque tour gagne l’idée qui a le plus de voix effectives : autant de soutiens qu’il en faudrait s’ils payaient tous le plein prix. La barre pâle montre ses voix.',
    losersRounds: 'Ses voix effectives, tour par tour',
    losersRoundsLead: 'La barre pâle montre les voix effectives de l’idée qui a gagné ce tour.',
    atEnd: 'à la fin',
    notPayable: 'ses soutiens n’avaient plus de quoi la payer',
    effectiveVotes: (n: string) => `${n} voix effectives`,
    beside: 'Par nombre de voix, à côté',
    besideLead: (cost: string) =>
      `Les plus choisies d’abord, tant qu’elles tiennent dans la somme : ce décompte aurait donné ces gagnantes, pour ${cost}.`,
    idea: 'Idée',
    cost: 'Coût',
    votes: 'Voix',
    points: 'Points',
    here: 'Ici',
    greedy: 'Par nombre de voix',
    yes: 'gagne',
    no: '—',
    each: 'Combien de votants ont combien de gagnantes',
    many: 'Gagnantes parmi ses choix',
    mine: 'Ce que mon bulletin a donné',
    mineLead:
      'Calculé sur votre appareil, d’après la copie que vous y avez gardée ou d’après ce que vous cochez ici. Rien n’est envoyé.',
    mineNone: 'Cela demande JavaScript. Sans lui, retrouvez vos idées dans les listes plus haut.',
    fromCopy: 'Voici la copie gardée sur cet appareil.',
    paidFor: (idea: string, paid: string) => `${idea} : gagnante, votre part a payé ${paid}`,
    wonFor: (idea: string) => `${idea} : gagnante`,
    lostFor: (idea: string) => `${idea} : non retenue`,
    leftOver: (left: string) => `Il restait ${left} de votre part.`,
    summary: (won: number, all: number) => `${won} de vos ${all} choix ont gagné.`,
    waitsDraw: (name: string) =>
      `L’urne est dépouillée : les voix sont ci-dessous. Une égalité décide de qui gagne ; les gagnantes seront connues après le tirage public : ${name}.`,
    counting: (step: number) =>
      `Le décompte est en cours (tour ${step}). Cette page le montrera dès qu’il sera fini.`,
    files: 'Recompter soi-même',
    pabulib: 'Les bulletins (.pb, format Pabulib)',
    sheet: 'Les bulletins (CSV)',
    resultSheet: 'Le résultat, idée par idée (CSV)',
    report: 'Le rapport de dépouillement (PDF)',
    fingerprint: (sha256: string) => `Empreinte du rapport (SHA-256) : ${sha256}`,
    recount:
      'La commande du dépôt les recompte : npm run --silent count -- bulletins.pb. Les montants sont exacts dans le décompte, arrondis ici au centime inférieur.',
  },
  refusals: {
    'budget-steps':
      'Avec cette façon de compléter, le compte avance d’un euro à la fois : la somme multipliée par le nombre d’idées au vote (100 sans présélection) doit rester sous 6 millions. Baissez la somme, raccourcissez la présélection, ou complétez autrement.',
    'budget-cap': 'Ce plafond dépasse la somme à répartir.',
    'budget-points': 'Dites combien de points se répartissent.',
    'budget-comparison': 'La comparaison ne vaut que pour des idées choisies, pas pour des points.',
    'budget-completion': 'Dites ce que deviennent les parts qui restent.',
    'budget-dates': 'Les dates ne se suivent pas : fin de l’appel à idées à venir, puis vote.',
    'budget-stands': 'À cette étape, cela ne change plus.',
    'budget-no-call': 'L’appel à idées n’est pas ouvert.',
    'idea-into': 'Choisissez une autre idée du même budget, qui n’en rejoint pas une troisième.',
    'idea-reason': 'Dites pourquoi, en une phrase au moins.',
    'idea-cost': 'Dites ce que l’idée coûte.',
    'idea-over-cap': 'Ce coût dépasse ce qu’une idée peut coûter.',
    'idea-estimate': 'Dites qui a estimé ce coût.',
    'ideas-waiting': 'Des idées attendent encore l’étude de la mairie ou le regard d’un modérateur.',
    'ideas-too-dear':
      'Aucun bulletin ne peut tenir dans la somme avec autant d’idées qu’il en faut : revoyez les coûts.',
    'ideas-few': 'Il faut au moins deux idées faisables pour voter.',
    'idea-lost': 'Cette idée n’est pas parmi les gagnantes.',
  },
}
export type Budgets = typeof fr
