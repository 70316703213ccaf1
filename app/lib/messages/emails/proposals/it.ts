import type { ProposalWords } from './fr.ts'

export const it: ProposalWords = {
  lines: {
    'proposal-joined-project': ({ title, project }) => `«${title}» entra nel progetto ${project}`,
    'proposal-examiner-named': ({ official, title }) => `${official} esamina la proposta: ${title}`,
    'proposal-revised': ({ title }) => `Nuova versione: ${title}`,
    'proposal-author-asked': ({ title }) => `Una persona chiede di essere coautrice: ${title}`,
    'proposal-author-taken': ({ title }) => `Ora è tra gli autori: ${title}`,
    'proposal-merge-suggested': ({ title }) => `Si propone un’unione: ${title}`,
    'proposal-merge-declined': ({ title }) => `L’unione è respinta: ${title}`,
    'proposal-merged': ({ title }) => `Proposta unita a un’altra: ${title}`,
    'proposal-merged-here': ({ title }) => `Un’altra proposta si unisce a questa: ${title}`,
    'proposal-overdue': ({ title }) => `La risposta è in ritardo: ${title}`,
    'proposal-reached': ({ title }) => `La soglia è raggiunta: ${title}`,
    'proposal-accepted': ({ title }) => `Proposta accolta: ${title}`,
    'proposal-refused': ({ title }) => `Proposta respinta: ${title}`,
    'proposal-withdrawn': ({ title }) => `Proposta ritirata dall’autore: ${title}`,
    'proposal-carried-on': ({ title }) => `Proposta ripresa da chi la sostiene: ${title}`,
    'proposal-expiring': ({ title, ends }) => `C’è tempo fino al ${ends}: ${title}`,
    'proposal-expired': ({ title }) => `Proposta giunta al termine: ${title}`,
  },
  bodies: {
    'proposal-joined-project': ({ project }) => `Il seguito si legge sulla pagina del progetto «${project}».`,
    'proposal-examiner-named': ({ official, due }) =>
      `${official} risponde entro il ${due}. L’orologio è pubblico.`,
    'proposal-revised': () =>
      'Gli autori ne hanno cambiato il testo. Le versioni di prima restano leggibili; il Suo sostegno si ritira con un gesto.',
    'proposal-author-asked': () => 'Sulla pagina della proposta può accettare o no.',
    'proposal-author-taken': () => 'Il Suo nome compare con quello degli altri autori.',
    'proposal-merge-suggested': () =>
      'I sostegni dell’una andrebbero all’altra, senza perderne. Sulla sua pagina un autore per parte dice sì o no.',
    'proposal-merge-declined': () => 'Le due proposte restano come sono.',
    'proposal-merged': ({ into }) =>
      `È entrata in «${into}», con tutti i suoi sostegni. Se non sostiene quest’altra proposta, ritiri il Suo sostegno sulla sua pagina, con un gesto.`,
    'proposal-merged-here': () => 'I suoi sostegni contano qui; chi sosteneva entrambe conta una volta.',
    'proposal-overdue': ({ due }) =>
      `Il Comune doveva rispondere entro il ${due}. Il ritardo è pubblico, e ricordato a chi deve rispondere.`,
    'proposal-reached': ({ official, due }) =>
      official
        ? `I sostegni verificati sono abbastanza: il Comune deve rispondere. ${official} la esamina e risponde entro il ${due}.`
        : `I sostegni verificati sono abbastanza: il Comune deve rispondere entro il ${due}.`,
    'proposal-accepted': ({ official, project }) =>
      project
        ? `${official} la accoglie: entra nel progetto «${project}», dove può seguirne il seguito.`
        : `${official} la accoglie. La risposta e il seguito sono sulla pagina della proposta.`,
    'proposal-refused': ({ official }) =>
      `${official} la respinge e dice perché sulla pagina della proposta.`,
    'proposal-withdrawn': () =>
      'Resta leggibile. Per quattordici giorni chi la sostiene può riprenderla, con i suoi sostegni.',
    'proposal-carried-on': () => 'Chi la sostiene la riprende: i sostegni restano acquisiti.',
    'proposal-expiring': ({ ends }) =>
      `Non ha ancora abbastanza sostegni verificati. Se il ${ends} mancano ancora, termina; resterà leggibile.`,
    'proposal-expired': () =>
      'Non ha raccolto in tempo abbastanza sostegni verificati. Resta leggibile e si può proporre di nuovo.',
  },
  action: 'Vedere la proposta',
  examine: {
    line: ({ title }) => `Una proposta attende la Sua risposta: ${title}`,
    lineOverdue: ({ title }) => `La Sua risposta a una proposta è in ritardo: ${title}`,
    title: 'Una proposta attende la Sua risposta',
    due: ({ due }) => `Il Comune risponde entro il ${due}. L’orologio è pubblico.`,
    action: 'Accogliere o respingere ora',
  },
  joined: (title) => `Prende in carico la proposta «${title}»`,
  knots: {
    'proposal-joined-project': 'Entra in un progetto',
    'proposal-examiner-named': 'È designato chi risponde',
    'proposal-revised': 'Nuova versione del testo',
    'proposal-merged': 'Unita a un’altra',
    'proposal-merged-here': 'Un’altra proposta si unisce',
    'proposal-overdue': 'La risposta è in ritardo',
    'proposal-reached': 'Soglia raggiunta: il Comune deve rispondere',
    'proposal-accepted': 'Accolta',
    'proposal-refused': 'Respinta',
    'proposal-withdrawn': 'Ritirata dall’autore',
    'proposal-carried-on': 'Ripresa da chi la sostiene',
    'proposal-expired': 'Giunta al termine',
  },
}
