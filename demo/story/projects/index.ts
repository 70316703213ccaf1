import type { ProjectStory } from '../shape.ts'
import { health, nursery, school } from './care.ts'
import { heating, solar } from './energy.ts'
import { gondola } from './gondola.ts'
import { housing } from './housing.ts'
import { borderPath, nordic, shuttle, sports } from './paths.ts'
import { villageStreet } from './village-street.ts'
import { drinkingWater, reservoir } from './water.ts'

/** Fourteen grand projects, all invented, in phases from an idea to an evaluation. */
export const projectStories: ProjectStory[] = [
  nursery,
  gondola,
  school,
  reservoir,
  sports,
  shuttle,
  villageStreet,
  health,
  drinkingWater,
  housing,
  borderPath,
  heating,
  nordic,
  solar,
]
