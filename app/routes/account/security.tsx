import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cityNow } from '#app/domain/act.ts'
import { devicesOf, hasPassword, secondFactorOf } from '#app/domain/people/index.ts'
import { signedInRecently } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visitAs } from '#app/web/visit.ts'
import { Devices } from './parts/devices.tsx'
import { FactorPart } from './parts/factor-part.tsx'
import { PasswordPart } from './parts/password-part.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, viewer, session, t } = await visitAs(args, 'account.see')
  const { db } = instance
  const [devices, password, factor, now] = await Promise.all([
    devicesOf(db, viewer.id),
    hasPassword(db, viewer.id),
    secondFactorOf(db, viewer.id),
    cityNow(db),
  ])
  return {
    devices: devices.map((device) => ({ ...device, current: device.id === session?.sessionId })),
    password,
    recent: signedInRecently(viewer, now),
    factor: factor?.confirmedAt ? { since: factor.confirmedAt, codesLeft: factor.codesLeft } : null,
    now,
    title: pageTitle(t.people.account.security.title),
  }
}

export const meta = titleMeta

export default function Security() {
  const { devices, password, recent, factor, now } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.account.security.title} />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <Devices devices={devices} now={now} />
          <FactorPart factor={factor} />
          <PasswordPart has={password} recent={recent} />
        </div>
      </Wrap>
    </>
  )
}
