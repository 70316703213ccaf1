import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { may, type Right } from '#app/domain/policy.ts'
import looks from '#app/ui/desk.css?url'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { visitAs } from '#app/web/visit.ts'

/** The rooms of the desk and the right that opens each; what one may not do is not shown. */
const rooms = {
  desk: 'desk.visit',
  deskQuestions: 'question.answer',
  deskProposals: 'desk.visit',
  deskConsultations: 'desk.visit',
  deskBudgets: 'desk.visit',
  deskBoard: 'desk.visit',
  deskMonths: 'desk.visit',
  deskProjects: 'project.write',
  deskDossiers: 'dossier.write',
  deskBulletins: 'bulletin.write',
  deskField: 'desk.visit',
  deskServices: 'service.say',
  deskPlaces: 'place.write',
  deskCampaigns: 'campaign.cancel',
  deskDecisions: 'decision.write',
  deskLedger: 'accounts.see-desk',
  deskPackages: 'invoice.read-all',
  deskNotices: 'notice.rule',
  deskClaims: 'claim.rule',
  deskCounter: 'person.enter-at-counter',
  deskPeople: 'role.grant',
  deskOrganisations: 'organisation.change',
  deskMails: 'desk.visit',
  deskSettings: 'settings.change',
  deskFirstSteps: 'settings.change',
} as const satisfies Record<string, Right>
type Room = keyof typeof rooms

/** What the desk alone looks like: no citizen fetches it. */
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: looks }]

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await visitAs(args, 'desk.visit')
  return { rooms: (Object.keys(rooms) as Room[]).filter((room) => may(actor, rooms[room])) }
}

/** The frame of every page of the desk. Officials without their second factor are sent to it, others are refused. */
export default function Desk() {
  const { rooms } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const { pathname } = useLocation()
  const here = closest(
    rooms.map((room) => paths[room]),
    within(paths, pathname),
  )
  return (
    <>
      <Wrap className="desk-rooms pt-3 print:hidden">
        <Tabs
          label={t.desk.navigation}
          tabs={rooms.map((room) => ({
            href: paths[room],
            label: t.desk.rooms[room],
            current: paths[room] === here,
          }))}
        />
      </Wrap>
      <Outlet />
    </>
  )
}

/** The address by which a page's room is known: a few are opened from another, and stand under it. */
function within(paths: ReturnType<typeof useDeskLanguage>['paths'], pathname: string): string {
  if (pathname.startsWith(`${paths.desk}/paiements/`)) return paths.deskCampaigns
  const beside = [paths.deskInfos(), paths.deskCalendars]
  return closest(beside, pathname) ? paths.deskBulletins : pathname
}

/** The room that a page belongs to: the longest address that it begins with. */
function closest(addresses: string[], pathname: string): string | undefined {
  return addresses
    .filter((address) => pathname === address || pathname.startsWith(`${address}/`))
    .sort((a, b) => b.length - a.length)[0]
}
