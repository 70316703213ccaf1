import { fr as answering } from './answering/fr.ts'
import { fr as budgets } from './budgets/fr.ts'
import { fr as budgetsDesk } from './budgets-desk/fr.ts'
import { fr as campaigns } from './campaigns/fr.ts'
import { fr as campaignsDesk } from './campaigns-desk/fr.ts'
import { fr as collection } from './collection/fr.ts'
import { fr as commune } from './commune/fr.ts'
import { fr as counter } from './counter/fr.ts'
import { fr as decisions } from './decisions/fr.ts'
import { fr as decisionsDesk } from './decisions-desk/fr.ts'
import { fr as desk } from './desk/fr.ts'
import { fr as dossierPapers } from './dossier-papers/fr.ts'
import { fr as dossiers } from './dossiers/fr.ts'
import { fr as dossiersDesk } from './dossiers-desk/fr.ts'
import { fr as field } from './field/fr.ts'
import { fr as fieldDesk } from './field-desk/fr.ts'
import { fr as fieldNames } from './field-names/fr.ts'
import { fr as home } from './home/fr.ts'
import { fr as infoNames } from './info-names/fr.ts'
import { fr as infos } from './infos/fr.ts'
import { fr as infosDesk } from './infos-desk/fr.ts'
import { fr as ledger } from './ledger/fr.ts'
import { fr as ledgerDesk } from './ledger-desk/fr.ts'
import { fr as map } from './map/fr.ts'
import { fr as moderation } from './moderation/fr.ts'
import { fr as officials } from './officials/fr.ts'
import { fr as paperDesk } from './paper-desk/fr.ts'
import { fr as participationRefusals } from './participation-refusals/fr.ts'
import { fr as people } from './people/fr.ts'
import { fr as places } from './places/fr.ts'
import { fr as projectPages } from './project-pages/fr.ts'
import { fr as projectsDesk } from './projects-desk/fr.ts'
import { fr as proposalNames } from './proposal-names/fr.ts'
import { fr as proposals } from './proposals/fr.ts'
import { fr as proposalsDesk } from './proposals-desk/fr.ts'
import { fr as publishing } from './publishing/fr.ts'
import { fr as search } from './search/fr.ts'
import { fr as seasons } from './seasons/fr.ts'
import { fr as services } from './services/fr.ts'
import { fr as sponsoring } from './sponsoring/fr.ts'
import { fr as stationDesk } from './station-desk/fr.ts'
import { fr as subjectPages } from './subject-pages/fr.ts'
import { fr as voteNames } from './vote-names/fr.ts'
import { fr as votes } from './votes/fr.ts'
import { fr as votesDesk } from './votes-desk/fr.ts'

/** The words of signing in, of the account, of moderation and of the desk. */
export const fr = {
  answering,
  budgets,
  budgetsDesk,
  campaigns,
  campaignsDesk,
  collection,
  commune,
  counter,
  decisions,
  decisionsDesk,
  desk,
  dossierPapers,
  dossiers,
  dossiersDesk,
  field,
  fieldDesk,
  fieldNames,
  home,
  infoNames,
  infos,
  infosDesk,
  ledger,
  ledgerDesk,
  map,
  moderation,
  officials,
  paperDesk,
  participationRefusals,
  people,
  places,
  projectPages,
  projectsDesk,
  proposalNames,
  proposals,
  proposalsDesk,
  publishing,
  search,
  seasons,
  services,
  sponsoring,
  stationDesk,
  subjectPages,
  voteNames,
  votes,
  votesDesk,
}
