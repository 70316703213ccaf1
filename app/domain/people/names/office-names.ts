import { nameKey } from '#app/lib/texts/name-key.ts'

/**
 * The office or the service that a name claims; null if it claims none. A surname may be that of an office (Jean Le
 * Maire, Anna Préfet): then `given` are the names before it, and the caller sees to it that they are not an official's.
 */
export function officeIn(name: string): { given: string[] } | null {
  const words = wordsOf(name)
  const claims = words.flatMap((_, from) =>
    words
      .slice(from, from + LONGEST)
      .map((_, count) => ({ from, to: from + count + 1 }))
      .filter(({ to }) => offices.has(nameKey(words.slice(from, to).join('')))),
  )
  if (claims.length === 0) return null
  const surnameFrom = words.length - 1 - (particle.test(words.at(-2) ?? '') ? 1 : 0)
  const surname = claims.every(({ from, to }) => from >= surnameFrom && to === words.length)
  return { given: surname ? givenBefore(words, surnameFrom) : [] }
}
const particle = /^(Le|La|Lo|Di|De|Du|Del|LE|LA|LO|DI|DE|DU|DEL)$/

/** As a reader separates them: at signs, at figures, and where small letters meet a capital ("LeMaire05"). */
const wordsOf = (name: string) =>
  name
    // A figure inside of a word is read as a letter; at its edges it is a number.
    .split(
      /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<![\p{L}\p{M}])\p{N}+(?=\p{L})|(?<=\p{L})\p{N}+(?![\p{L}\p{M}])/u,
    )
    .filter(Boolean)
const LONGEST = 8

/** One or two given names before a surname with its capital; none when they are anything else. */
function givenBefore(words: string[], surnameFrom: number): string[] {
  const [given, surname] = [words.slice(0, surnameFrom), words.at(-1)!] // a claim has a word
  const capitals = [...given, surname].every((word) => /^\p{Lu}/u.test(word))
  const named = given.length >= 1 && given.length <= 2 && surnames.has(nameKey(surname))
  return capitals && named && given.every(isGiven) ? given : []
}

const isGiven = (word: string) => (word.match(/\p{L}/gu)?.length ?? 0) >= 2 && !notGiven.has(nameKey(word))

const keys = (list: string) =>
  list
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .map(nameKey)

/** In French, Italian and English; accents and case fall away, and a phrase is found also where it is spaced apart. */
const offices = new Set(
  keys(`
    maire, maires, mairesse, mairesses, lemaire, mairie, mairies, hôtel de ville
    adjoint, adjointe, adjoints, adjointes, adj, adjt
    conseiller, conseillère, conseillers, conseillères, conseil municipal, conseil communautaire, conseil départemental
    élu, élue, élus, élues, député, députée, députés, sénateur, sénatrice, ministre
    commune, communes, communal, communale, municipal, municipale, municipaux, municipalité, ville de, village de
    communauté de communes, intercommunalité
    préfet, préfète, préfets, préfètes, préfecture, sous-préfet, sous-préfète, sous-préfecture
    administrateur, administratrice, administrateurs, administratrices, administration, admin, admins
    modérateur, modératrice, modérateurs, modératrices, modération, modo
    officiel, officielle, officiels, officielles, office du tourisme, office de tourisme, trésorerie, trésor public
    trésorier, trésorière, trésoriers, trésorières, président, présidente, présidents, présidentes
    directeur général, directrice générale, DGS, état civil, premier magistrat, première magistrate, guichet
    gendarmerie, gendarme, police, garde champêtre, secrétaire général, secrétaire générale, service technique
    Cordée, équipe Cordée, compte supprimé
    sindaco, sindaca, sindaci, sindache, vicesindaco, vicesindaca, vice sindaco, vice sindaca, municipio
    assessore, assessora, assessori, assessore comunale, assessorato
    consigliere, consigliera, consiglieri, consigliere comunale, consiglio comunale, giunta
    eletto, eletti, eletta comunale, comune, comuni, comunale, comunali, città di
    prefetto, prefetta, prefettura, viceprefetto
    amministratore, amministratrice, amministratori, amministrazione, moderatore, moderatrice, moderatori, moderazione
    ufficiale, ufficiali, ufficio turistico, ufficio del turismo, ente del turismo, tesoreria, carabinieri, polizia
    tesoriere, tesoriera, tesorieri, presidente, presidenti, presidentessa, direttore generale, direttrice generale
    stato civile, anagrafe, primo magistrato, primo cittadino, prima cittadina, sportello, sportellista
    account eliminato, profilo eliminato
    mayor, mayors, mayoress, deputy mayor, town hall, city hall, council, councils, councillor, councillors, councilor
    councilman, councilwoman, cllr, elected, elected official, alderman, municipality, prefect, prefecture
    administrator, administrators, moderator, moderators, moderation, mod, official, officials, staff
    treasurer, treasurers, president, presidents, director general, general director, chief executive, registrar
    registry office, civil registry, first magistrate, first citizen, front desk, town clerk
    tourist office, tourism office, treasury, town of, deleted account, support, webmaster`),
)

/** Those that people are also called. */
const surnames = new Set(
  keys(`maire, lemaire, préfet, commune, conseiller, officiel, adjoint, ministre, sénateur, gendarme
    trésorier, tesoriere, guichet, sportello
    sindaco, sindaci, comune, comuni, prefetto, consigliere, consiglieri, assessore, ufficiale, moderatore
    mayor, prefect, council, alderman, official`),
)

/** What comes before an office where it is meant, and is nobody's given name. */
const notGiven = new Set([
  ...offices,
  ...keys(`
    m, mr, mme, mlle, monsieur, madame, mademoiselle, messieurs, mesdames, dr, docteur, me, maître, citoyen, citoyenne
    sig, signor, signore, signora, sigra, dott, dottor, dottoressa, mrs, ms, miss, mister, sir, lord, lady, madam
    le, la, les, un, une, des, du, de, au, aux, il, lo, gli, i, uno, una, del, della, dei, al, the, an, of, to
    mon, ma, mes, notre, nos, votre, vos, leur, ce, cet, cette, mio, mia, nostro, nostra, vostro, vostra, suo, my, our, your, this
    ex, ancien, ancienne, futur, future, vrai, vraie, faux, fausse, super, nouveau, nouvelle, bon, bonne, premier, première
    vero, vera, falso, nuovo, nuova, buon, primo, prima, former, real, true, fake, new, good, first, acting, deputy
    vice, sous, co, chef, chief, capo, grand, petit, grande, piccolo, big, great
    compte, page, site, profil, fil, canal, info, infos, infolettre, contact, service, services, bureau, équipe, cabinet
    direction, secrétariat, secrétaire, délégué, déléguée, agent, agente, candidat, candidate, groupe, liste, parti
    conto, pagina, sito, profilo, canale, contatto, servizio, servizi, ufficio, squadra, gabinetto, segretario, segretaria
    delegato, delegata, candidato, candidata, gruppo, lista, account, profile, channel, news, office, team, desk, secretary
    delegate, candidate, group, party, ville, village, cité, région, département, état, république, france, hautes, alpes
    città, paese, regione, provincia, stato, repubblica, italia, town, city, county, region, state, republic
    pour, contre, avec, sans, vive, cher, chère, bonjour, merci, per, contro, con, senza, viva, caro, cara, ciao, grazie
    for, against, with, without, dear, hello, thanks, je, nous, vous, io, noi, voi, we, you, est, sono, sei, is, am, and, et, e, or, ou`),
])
