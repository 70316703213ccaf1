import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { Wrap } from '#app/ui/frame/page.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await visitAs(args, 'account.see')
  return { speaks: viewer.organisations.length > 0 }
}

/** The frame of one's own account; its pages are for whoever is signed in, and show nothing of anyone else. */
export default function Account() {
  const { speaks } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const { pathname } = useLocation()
  const words = t.people.account.tabs
  const rooms = [
    { href: paths.account, label: words.given },
    { href: paths.accountPledges(), label: words.pledges },
    // What an organisation took is for those who speak for one.
    ...(speaks ? [{ href: paths.accountSponsorships, label: words.sponsorships }] : []),
    { href: paths.accountFollows, label: words.follows },
    { href: paths.accountNotifications(), label: words.notifications },
    { href: paths.accountProfile, label: words.profile },
    { href: paths.accountResidency, label: words.residency },
    { href: paths.accountCounter, label: t.counter.account.tab },
    { href: paths.accountSecurity, label: words.security },
    { href: paths.accountData, label: words.data },
  ]
  // The erasure is reached from the data, and stands under them.
  const place = pathname === paths.accountErasure ? paths.accountData : pathname
  const here = rooms
    .filter(({ href }) => place === href || place.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
  return (
    <>
      <Wrap className="pt-3 print:hidden">
        <Tabs
          label={t.people.account.title}
          tabs={rooms.map((room) => ({ ...room, current: room === here }))}
        />
      </Wrap>
      <Outlet />
    </>
  )
}
