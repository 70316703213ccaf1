import { useRouteLoaderData } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import type { loader } from '../layout.tsx'

const roomOf = {
  elected: 'deskPeople',
  agents: 'deskPeople',
  bodies: 'deskOrganisations',
  projects: 'deskProjects',
  places: 'deskPlaces',
} as const

/** Why a list has nothing to choose from: with a link to where it is filled for whoever may, else who does it. */
export function Lacking({ what }: { what: keyof typeof roomOf }) {
  const { t, paths } = useDeskLanguage()
  const desk = useRouteLoaderData<typeof loader>('routes/desk/layout')
  const { [what]: words, open } = t.desk.lacking
  const room = roomOf[what]
  return (
    <>
      {words.why}{' '}
      {desk?.rooms.includes(room) ? <a href={paths[room]}>{open(t.desk.rooms[room])}</a> : words.who}
    </>
  )
}
