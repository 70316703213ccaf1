import type { z } from 'zod'
import type { CalendarInput } from '#app/domain/station/index.ts'
import type { agents } from '../chapters/places.ts'

type Line = Pick<
  NonNullable<z.input<typeof CalendarInput>['lines']>[number],
  'weekdays' | 'begins' | 'ends' | 'fr' | 'it' | 'en'
>
type CalendarStory = Omit<z.input<typeof CalendarInput>, 'bodyId' | 'lines'> & {
  body: keyof typeof agents
  lines: Line[]
}

/** The practical calendars of the demonstration, which run through the season. */
export const calendarStories: CalendarStory[] = [
  {
    ...{
      body: 'technique',
      kind: 'waste',
      fr: 'Collecte des déchets',
      it: 'Raccolta dei rifiuti',
      en: 'Waste collection',
    },
    lines: [
      {
        weekdays: ['1', '4'],
        begins: '06:00',
        fr: 'Ordures ménagères',
        it: 'Rifiuti indifferenziati',
        en: 'Household waste',
      },
      { weekdays: ['3'], begins: '06:00', fr: 'Tri sélectif', it: 'Raccolta differenziata', en: 'Recycling' },
    ],
  },
  {
    ...{
      body: 'tourisme',
      kind: 'shuttle',
      fr: 'Navette des hameaux',
      it: 'Navetta delle frazioni',
      en: 'Hamlet shuttle',
    },
    lines: [
      {
        begins: '08:00',
        ends: '19:30',
        fr: 'Toutes les vingt minutes',
        it: 'Ogni venti minuti',
        en: 'Every twenty minutes',
      },
    ],
  },
  {
    ...{
      body: 'mairie',
      kind: 'canteen',
      fr: 'Cantine de l’école',
      it: 'Mensa della scuola',
      en: 'School canteen',
    },
    lines: [
      {
        weekdays: ['1'],
        begins: '12:00',
        fr: 'Soupe de légumes, gratin',
        it: 'Zuppa di verdure, gratin',
        en: 'Vegetable soup, gratin',
      },
      {
        weekdays: ['2', '5'],
        begins: '12:00',
        fr: 'Menu végétarien',
        it: 'Menù vegetariano',
        en: 'Vegetarian menu',
      },
      {
        weekdays: ['4'],
        begins: '12:00',
        fr: 'Produits de la vallée',
        it: 'Prodotti della valle',
        en: 'From the valley',
      },
    ],
  },
]
