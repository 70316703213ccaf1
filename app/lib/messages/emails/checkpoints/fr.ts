/** The daily heads of both chains by mail, and the link by which an address asks for them. */
export const fr = {
  address: {
    subject: 'Recevoir l’empreinte de chaque jour : confirmez',
    title: 'Confirmez votre adresse',
    body: 'Quelqu’un a demandé que l’empreinte de chaque jour soit envoyée à cette adresse. Le lien vaut deux jours.',
    action: 'Confirmer',
    notYou: 'Ce n’est pas vous ? Ne faites rien : rien d’autre ne sera envoyé, et l’adresse sera oubliée.',
  },
  taken: {
    subject: (day: string) => `L’empreinte du ${day}`,
    title: 'L’empreinte du jour',
    keep: 'Gardez ce message : une chaîne que seul son gardien possède ne prouve rien.',
    events: 'Registre : tout ce qui se passe sur la plateforme',
    ledger: 'Comptes : chaque euro reçu et reversé',
    facts: (day: string, position: string) => `Le ${day}, ${position} lignes, et cette empreinte :`,
    verify: 'Vérifier, avec le code de la plateforme et le fichier téléchargé :',
    how: 'Dans le fichier téléchargé, à la position indiquée, l’empreinte doit être celle de ce message. Sinon, le passé a été réécrit.',
    eventsPage: 'Les empreintes du registre et le fichier',
    ledgerPage: 'Les empreintes des comptes et le fichier',
  },
}
export type CheckpointWords = typeof fr
