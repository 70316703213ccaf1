import { borderPathAlcotra } from './border-path.ts'
import { gondolaRegion } from './gondola.ts'
import { healthDetr } from './health.ts'
import { reservoirAgency } from './reservoir.ts'
import { schoolDepartment } from './school.ts'
import type { DossierStory } from './shape.ts'
import { villageStreetDsil } from './village-street.ts'

/** Five public subsidy dossiers, all invented, in as many states and programmes; and one that only the desk sees. */
export const dossierStories: DossierStory[] = [
  gondolaRegion,
  reservoirAgency,
  healthDetr,
  borderPathAlcotra,
  villageStreetDsil,
  schoolDepartment,
]
