import { sauna } from './sauna.ts'
import { schoolYard } from './school-yard.ts'
import type { CampaignStory } from './shape.ts'
import { shelters } from './shelters.ts'
import { shuttleStops } from './shuttle-stops.ts'

export const campaignStories: CampaignStory[] = [shelters, schoolYard, sauna, shuttleStops]
