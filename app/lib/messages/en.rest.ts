import { en as answering } from './answering/en.ts'
import { en as budgets } from './budgets/en.ts'
import { en as budgetsDesk } from './budgets-desk/en.ts'
import { en as campaigns } from './campaigns/en.ts'
import { en as campaignsDesk } from './campaigns-desk/en.ts'
import { en as collection } from './collection/en.ts'
import { en as commune } from './commune/en.ts'
import { en as counter } from './counter/en.ts'
import { en as decisions } from './decisions/en.ts'
import { en as decisionsDesk } from './decisions-desk/en.ts'
import { en as desk } from './desk/en.ts'
import { en as dossierPapers } from './dossier-papers/en.ts'
import { en as dossiers } from './dossiers/en.ts'
import { en as dossiersDesk } from './dossiers-desk/en.ts'
import { en as field } from './field/en.ts'
import { en as fieldDesk } from './field-desk/en.ts'
import { en as fieldNames } from './field-names/en.ts'
import type { fr } from './fr.rest.ts'
import { en as home } from './home/en.ts'
import { en as infoNames } from './info-names/en.ts'
import { en as infos } from './infos/en.ts'
import { en as infosDesk } from './infos-desk/en.ts'
import { en as ledger } from './ledger/en.ts'
import { en as ledgerDesk } from './ledger-desk/en.ts'
import { en as map } from './map/en.ts'
import { en as moderation } from './moderation/en.ts'
import { en as officials } from './officials/en.ts'
import { en as paperDesk } from './paper-desk/en.ts'
import { en as participationRefusals } from './participation-refusals/en.ts'
import { en as people } from './people/en.ts'
import { en as places } from './places/en.ts'
import { en as projectPages } from './project-pages/en.ts'
import { en as projectsDesk } from './projects-desk/en.ts'
import { en as proposalNames } from './proposal-names/en.ts'
import { en as proposals } from './proposals/en.ts'
import { en as proposalsDesk } from './proposals-desk/en.ts'
import { en as publishing } from './publishing/en.ts'
import { en as search } from './search/en.ts'
import { en as seasons } from './seasons/en.ts'
import { en as services } from './services/en.ts'
import { en as sponsoring } from './sponsoring/en.ts'
import { en as stationDesk } from './station-desk/en.ts'
import { en as subjectPages } from './subject-pages/en.ts'
import { en as voteNames } from './vote-names/en.ts'
import { en as votes } from './votes/en.ts'
import { en as votesDesk } from './votes-desk/en.ts'

export const en: typeof fr = {
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
