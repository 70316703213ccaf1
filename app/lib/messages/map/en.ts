import { wording } from '../../language.ts'
import type { MapWords } from './fr.ts'

const { plural } = wording('en')

export const en: MapWords = {
  layers: {
    bulletins: 'Bulletins',
    services: 'Services',
    reports: 'Open reports',
    projects: 'Projects',
    places: 'Places',
  },
  one: {
    bulletins: 'Bulletin',
    services: 'Service',
    reports: 'Report',
    projects: 'Project',
    places: 'Place',
  },
  page: {
    title: 'The map',
    lead: 'What is open, what is being prepared, what was reported: where, and how it stands.',
    count: (n: number) => plural(n, { zero: 'Nothing here', one: '# point', other: '# points' }),
    show: 'Show',
    body: 'Body',
    around: (name: string) => `Around: ${name}`,
    aroundGone: 'This point is no longer on the map.',
    nothing: 'Nothing answers these choices',
    nothingBody: 'Show something else, or take a filter off.',
    clear: 'The whole map',
    list: 'The list of what the map shows',
    most: (n: number) => `Only the ${n} latest reports are shown.`,
    noPoint: (n: number) =>
      plural(n, { one: '# other has no point on the map.', other: '# others have no point on the map.' }),
    plan: 'Plan of what is chosen',
    see: 'See on the map',
  },
  note: 'A drawing of distances, with an invented relief. The list says the same.',
  open: 'Open the map',
  opening: 'The map is opening…',
  close: 'Back to the plan',
  failed: 'The map could not be opened: please try again. The plan and the list remain.',
  elsewhere: (host: string) => `Once opened, its ground comes from ${host}, which sees your IP address.`,
  invented: 'The ground of the map is invented, like the whole demonstration.',
  live: {
    label: 'Map: arrows to move, plus and minus to zoom, Tab from one point to the next',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    layers: 'Grounds and layers',
    drawn: 'Drawing (invented relief)',
    grounds: { plan: 'Plan', photos: 'Aerial photos', slopes: 'Slopes' },
    attribution: '© IGN – Géoplateforme',
    inventedAttribution: 'Invented relief (demonstration)',
    point: (at: number, all: number, said: string) => `${at} of ${all}: ${said}`,
    see: 'See its page',
    close: 'Close',
  },
  pick: {
    open: 'Show the spot on the map',
    hint: 'Touch the spot, or move the map and put the point in the middle. The point can be moved too.',
    hintPlaces: 'Touch a place on the map: it is chosen in the list.',
    centre: 'Put the point in the middle',
    set: (latitude: string, longitude: string) => `Point put: ${latitude}, ${longitude}.`,
    chosen: (name: string) => `Place chosen: ${name}.`,
    done: 'Close the map',
    choose: 'Choose this place',
  },
}
