import { wording } from '../../language.ts'
import { de } from '../../texts/elision.ts'
import { desk } from './desk.fr.ts'
import { own } from './own.fr.ts'

const { plural } = wording('fr')

/** Sponsoring: a service with an invoice and VAT, apart from gifts. French is the type of the other languages. */
export const fr = {
  desk,
  own,
  list: {
    title: 'Parrains',
    lead: 'Des entreprises et des associations paient à la commune une prestation publicitaire sur un projet. Voici lesquelles, et ce qu’elles peuvent encore prendre.',
    sponsors: 'Ils parrainent ce projet',
    packages: 'Les formules à prendre',
    none: 'Aucun parrain pour l’instant',
    noneBody:
      'Quand la commune proposera une formule de parrainage sur un projet, elle paraîtra ici avec son prix et ce qu’elle donne. Les parrains s’y ajouteront une fois qu’ils auront payé.',
    projects: 'Voir les projets',
    since: (day: string) => `Depuis le ${day}`,
    site: (name: string) => `Le site ${de(name)}`,
    see: (title: string) => `Voir la formule « ${title} »`,
  },
  kinds: {
    title: 'Don, mécénat, parrainage : trois choses',
    gift: 'Le don',
    giftBody:
      'Une personne donne, sans rien attendre d’égal en retour. Ni facture, ni TVA. Un petit remerciement est permis. Le don n’est déductible de l’impôt que si la campagne le dit, avec la décision qui le permet.',
    patronage: 'Le mécénat',
    patronageBody:
      'Une entreprise donne de l’argent, du matériel ou du temps. Son nom peut être cité, sans publicité. C’est un don, pas un achat : ni facture, ni TVA.',
    sponsoring: 'Le parrainage',
    sponsoringBody:
      'Une entreprise ou une association achète de la publicité : son logo, un panneau, une présence. C’est une prestation de services : elle a un prix, de la TVA et une facture (CGI, art. 39, 1, 7°).',
    voice: 'Aucun des trois ne donne une voix de plus ni une meilleure place dans les avis et les débats.',
    campaigns: 'Pour donner, voir les campagnes',
  },
  price: {
    net: 'Prix hors taxes',
    vat: (rate: string) => `TVA ${rate} %`,
    noVat: 'TVA',
    gross: 'À payer',
    withVat: 'Prix, TVA comprise',
    exempt: (text: string) => `Sans TVA : ${text}.`,
    left: (n: number) =>
      plural(n, { zero: 'Il n’en reste aucune.', one: 'Il en reste une.', other: 'Il en reste #.' }),
    closes: (day: string) => `À prendre jusqu’au ${day} inclus.`,
  },
  package: {
    get: 'Ce que vous recevez',
    pay: 'Ce que vous payez',
    how: 'Comment cela se passe',
    steps: [
      'Vous dites pour quelle organisation vous prenez la formule, à qui adresser la facture, et vous joignez votre logo.',
      'Vous payez par carte sur la page sécurisée de Stripe. La formule vous est réservée 35 minutes.',
      'Le paiement reçu, votre logo paraît sur cette page et la facture est dans votre compte.',
    ],
    notGift:
      'C’est l’achat d’une prestation, pas un don : pas de reçu fiscal. Le prix est une charge de votre activité si elle en a l’intérêt direct.',
    cancel:
      'Une erreur, un empêchement ? Écrivez à la mairie : la facture s’annule par un avoir et le prix est rendu sur la carte.',
    take: (amount: string) => `Prendre cette formule : ${amount}`,
    notNow: {
      'not-on-offer': 'Cette formule n’est plus proposée.',
      'package-gone': 'Toutes sont prises, ou réservées par quelqu’un qui paie en ce moment.',
    },
    others: 'Ils ont pris cette formule',
  },
  form: {
    title: (name: string) => `Prendre la formule « ${name} »`,
    lead: 'Deux minutes. Rien n’est débité avant la page de paiement, à l’étape suivante.',
    noneTitle: 'Vous ne parlez encore pour aucune organisation',
    none: 'Une formule se prend au nom d’une entreprise ou d’une association. Passez au guichet de la mairie, ou écrivez-lui, avec le SIRET et une preuve que vous la représentez : un agent l’enregistre et vous y rattache, puis vous revenez ici.',
    noSiretTitle: (name: string) => `Il manque le SIRET ${de(name)}`,
    noSiret: 'Une facture le porte. Donnez-le au guichet de la mairie, qui complète la fiche.',
    taken: (name: string) => `${name} a déjà cette formule.`,
    seeOwn: 'Voir vos parrainages',
    organisation: 'Pour quelle organisation',
    billing: 'La facture',
    name: 'Nom ou raison sociale',
    address: 'Adresse',
    addressHint: 'Rue, code postal, ville, comme sur vos autres factures.',
    siret: 'SIRET de l’établissement à facturer',
    siretHint: (siret: string) => `Laissez vide pour ${siret}.`,
    siretHintMany: 'Laissez vide pour celui de l’organisation choisie.',
    vatNumber: 'Numéro de TVA',
    vatNumberHint: 'Il commence par FR. Laissez vide si vous n’en avez pas.',
    email: 'Adresse électronique de facturation',
    emailHint:
      'La facture y est envoyée en PDF, et vous attend aussi dans votre compte. La page de paiement reprend cette adresse.',
    shown: 'Ce que tout le monde verra, une fois payé',
    logo: 'Logo',
    logoFormats: 'PNG, JPEG ou WebP',
    logoHint: 'Un logo en SVG : exportez-le d’abord en PNG. Sans logo, votre nom paraît en toutes lettres.',
    logoAlt: 'Ce que montre le logo',
    logoAltHint: 'Pour qui ne le voit pas : « Une marmotte debout sur un sapin ». Nécessaire avec un logo.',
    website: 'Site internet',
    websiteHint: 'Avec https:// devant.',
    before: 'Avant de payer',
    pay: (amount: string) => `Aller payer ${amount}`,
    saved: 'Votre demande est enregistrée.',
  },
  refusals: {
    'package-too-dear': 'Une formule ne dépasse pas 500 000 € hors taxes : au-delà, faites une convention.',
    'exemption-needs-its-text': 'Sans TVA, dites par quel texte : la facture doit le porter.',
    'exemption-without-reason': 'Un texte d’exonération ne va qu’avec le taux 0 %.',
    'both-or-neither': 'Dans cette langue, écrivez le titre et ce qu’on reçoit, ou ni l’un ni l’autre.',
    'seller-incomplete':
      'La commune ne peut pas encore facturer : son SIREN, son adresse et son numéro de TVA manquent aux réglages.',
    'closes-in-the-past': 'Ce jour est déjà passé.',
    'not-this-campaign': 'Choisissez une campagne ouverte de ce projet, ou aucune.',
    'not-on-offer': 'Cette formule n’est plus proposée.',
    'package-gone': 'La dernière vient d’être prise. Rien n’est débité.',
    'already-sponsor': 'Cette organisation a déjà cette formule.',
    'organisation-without-siret':
      'Il manque le SIRET de cette organisation : donnez-le au guichet de la mairie.',
    'siret-of-another': 'Ce SIRET est celui d’une autre entreprise : les neuf premiers chiffres diffèrent.',
    'vat-number-wrong':
      'Ce numéro de TVA contient une erreur. Un numéro français compte FR, deux signes et le SIREN.',
    'vat-number-of-another':
      'Ce numéro de TVA est celui d’une autre entreprise : il ne contient pas votre SIREN.',
    'logo-needs-words': 'Dites ce que montre le logo, pour qui ne le voit pas.',
    'website-wrong': 'Donnez l’adresse du site sans nom ni mot de passe.',
    'invoice-credited': 'Cette facture est déjà annulée par un avoir.',
  },
}
export type Sponsoring = typeof fr
