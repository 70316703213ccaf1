import { Form } from '@remix-run/react'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Device = {
  id: string
  device: string
  openedAt: Date
  seenAt: Date
  demonstration: boolean
  current: boolean
}

/** Where the account is open, each to be closed by itself, or all others at once. */
export function Devices({ devices, now }: { devices: Device[]; now: Date }) {
  const { t, say, paths } = useLanguage()
  const words = t.people.account.security
  return (
    <section className="grid gap-4">
      <h2>{words.devices}</h2>
      <p className="text-second">{words.devicesLead}</p>
      <ul className="grid gap-3">
        {devices.map(({ id, device, openedAt, seenAt, demonstration, current }) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-3">
            <div>
              <b>{device || words.unknown}</b> {current ? <Badge tone="done">{words.thisOne}</Badge> : null}
              <p className="text-sm text-second">
                {[
                  words.seen(say.relative(seenAt, now)),
                  words.since(say.day(openedAt)),
                  demonstration ? words.demonstration : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {current ? null : (
              <Form method="post" action={paths.accountDevices}>
                <input type="hidden" name="sessionId" value={id} />
                <Button tone="secondary" small aria-label={words.closeNamed(device || words.unknown)}>
                  {words.close}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 ? (
        <Form method="post" action={paths.accountOtherDevices}>
          <Button tone="danger">{words.closeOthers}</Button>
        </Form>
      ) : null}
    </section>
  )
}
