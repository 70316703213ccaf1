const fr = {
  title: 'Boîte aux lettres de la démonstration',
  promise:
    'Rien ne quitte cette machine\u202f: les courriels de la démonstration arrivent tous ici, à qui qu’ils soient adressés.',
  recipient: 'Destinataire',
  search: 'Chercher',
  everyone: 'Tous les destinataires',
  count: (n: number) => (n === 0 ? 'Aucun courriel' : n === 1 ? '1 courriel' : `${n} courriels`),
  shown: (n: number) =>
    `Les ${n} plus récents sont affichés\u202f: cherchez un destinataire pour voir les autres.`,
  empty: 'Les courriels apparaîtront ici dès que la plateforme en enverra. Rechargez la page pour les voir.',
  emptySearch: 'Aucun courriel pour ce destinataire.',
  back: 'Tous les courriels',
  from: 'De',
  to: 'À',
  at: 'Reçu le',
  attached: 'Pièces jointes',
  asHtml: 'Tel qu’il s’affiche',
  asText: 'En texte seul',
  noSubject: '(sans objet)',
  noText: 'Ce courriel n’a pas de partie en texte.',
  noHtml: 'Ce courriel n’a pas de partie mise en forme.',
  gone: 'Ce courriel n’est plus là.',
  language: 'Langue',
}

type Words = typeof fr

const it: Words = {
  title: 'Casella di posta della dimostrazione',
  promise:
    'Nulla esce da questa macchina: i messaggi della dimostrazione arrivano tutti qui, chiunque sia il destinatario.',
  recipient: 'Destinatario',
  search: 'Cerca',
  everyone: 'Tutti i destinatari',
  count: (n) => (n === 0 ? 'Nessun messaggio' : n === 1 ? '1 messaggio' : `${n} messaggi`),
  shown: (n) => `Sono mostrati i ${n} più recenti: cerchi un destinatario per vedere gli altri.`,
  empty: 'I messaggi compariranno qui appena la piattaforma ne invierà. Ricarichi la pagina per vederli.',
  emptySearch: 'Nessun messaggio per questo destinatario.',
  back: 'Tutti i messaggi',
  from: 'Da',
  to: 'A',
  at: 'Ricevuto il',
  attached: 'Allegati',
  asHtml: 'Come appare',
  asText: 'Solo testo',
  noSubject: '(senza oggetto)',
  noText: 'Questo messaggio non ha una parte in testo.',
  noHtml: 'Questo messaggio non ha una parte formattata.',
  gone: 'Questo messaggio non c’è più.',
  language: 'Lingua',
}

const en: Words = {
  title: 'The demonstration’s mailbox',
  promise:
    'Nothing leaves this machine: all mail of the demonstration arrives here, whoever it is addressed to.',
  recipient: 'Recipient',
  search: 'Search',
  everyone: 'All recipients',
  count: (n) => (n === 0 ? 'No mail' : n === 1 ? '1 mail' : `${n} mails`),
  shown: (n) => `The ${n} newest are shown: search for a recipient to see the others.`,
  empty: 'Mail will appear here as soon as the platform sends some. Reload the page to see it.',
  emptySearch: 'No mail for this recipient.',
  back: 'All mail',
  from: 'From',
  to: 'To',
  at: 'Received',
  attached: 'Attachments',
  asHtml: 'As it is displayed',
  asText: 'As plain text',
  noSubject: '(no subject)',
  noText: 'This mail has no text part.',
  noHtml: 'This mail has no formatted part.',
  gone: 'This mail is no longer here.',
  language: 'Language',
}

export const words = { fr, it, en }
