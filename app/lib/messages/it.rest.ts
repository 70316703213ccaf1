import { it as answering } from './answering/it.ts'
import { it as budgets } from './budgets/it.ts'
import { it as budgetsDesk } from './budgets-desk/it.ts'
import { it as campaigns } from './campaigns/it.ts'
import { it as campaignsDesk } from './campaigns-desk/it.ts'
import { it as collection } from './collection/it.ts'
import { it as commune } from './commune/it.ts'
import { it as counter } from './counter/it.ts'
import { it as decisions } from './decisions/it.ts'
import { it as decisionsDesk } from './decisions-desk/it.ts'
import { it as desk } from './desk/it.ts'
import { it as dossierPapers } from './dossier-papers/it.ts'
import { it as dossiers } from './dossiers/it.ts'
import { it as dossiersDesk } from './dossiers-desk/it.ts'
import { it as field } from './field/it.ts'
import { it as fieldDesk } from './field-desk/it.ts'
import { it as fieldNames } from './field-names/it.ts'
import type { fr } from './fr.rest.ts'
import { it as home } from './home/it.ts'
import { it as infoNames } from './info-names/it.ts'
import { it as infos } from './infos/it.ts'
import { it as infosDesk } from './infos-desk/it.ts'
import { it as ledger } from './ledger/it.ts'
import { it as ledgerDesk } from './ledger-desk/it.ts'
import { it as map } from './map/it.ts'
import { it as moderation } from './moderation/it.ts'
import { it as officials } from './officials/it.ts'
import { it as paperDesk } from './paper-desk/it.ts'
import { it as participationRefusals } from './participation-refusals/it.ts'
import { it as people } from './people/it.ts'
import { it as places } from './places/it.ts'
import { it as projectPages } from './project-pages/it.ts'
import { it as projectsDesk } from './projects-desk/it.ts'
import { it as proposalNames } from './proposal-names/it.ts'
import { it as proposals } from './proposals/it.ts'
import { it as proposalsDesk } from './proposals-desk/it.ts'
import { it as publishing } from './publishing/it.ts'
import { it as search } from './search/it.ts'
import { it as seasons } from './seasons/it.ts'
import { it as services } from './services/it.ts'
import { it as sponsoring } from './sponsoring/it.ts'
import { it as stationDesk } from './station-desk/it.ts'
import { it as subjectPages } from './subject-pages/it.ts'
import { it as voteNames } from './vote-names/it.ts'
import { it as votes } from './votes/it.ts'
import { it as votesDesk } from './votes-desk/it.ts'

export const it: typeof fr = {
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
