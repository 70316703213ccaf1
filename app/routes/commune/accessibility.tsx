import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Facts, Filled, Part } from './parts/filled.tsx'
import { legalSettings } from './parts/settings.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { settings, mayFill, t } = await legalSettings(args)
  const { communeName, address, phone, contactEmail } = settings
  const { accessibilityState, accessibilityAuditOn, accessibilityAuditBy } = settings
  const { accessibilityRate, accessibilityNote } = settings
  return {
    settings: {
      ...{ communeName, address, phone, contactEmail, accessibilityState, accessibilityAuditOn },
      ...{ accessibilityAuditBy, accessibilityRate, accessibilityNote },
    },
    mayFill,
    title: pageTitle(t.commune.accessibility.title),
  }
}

export const meta = titleMeta

/** The statement of RGAA 4.1.2: state, results, what is not accessible, contact, remedies. */
export default function Accessibility() {
  const { settings } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.commune.accessibility
  const { accessibilityState, accessibilityAuditOn, accessibilityAuditBy, accessibilityRate } = settings
  const audited = accessibilityAuditOn !== undefined && accessibilityAuditBy !== ''
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(settings.communeName)} />
      <Wrap>
        <Part title={words.stateTitle}>
          <p>
            <strong>{words.states[accessibilityState]}</strong>
          </p>
          {audited ? null : <p>{words.noAudit}</p>}
        </Part>
        <Part title={words.resultsTitle}>
          {audited ? <p>{words.audit(say.day(accessibilityAuditOn), accessibilityAuditBy)}</p> : null}
          {audited && accessibilityRate !== undefined ? (
            <p>{words.rate(say.percent(accessibilityRate / 100))}</p>
          ) : null}
          <p>{words.own}</p>
        </Part>
        <Part title={words.contentTitle}>
          <p className="whitespace-pre-line">{settings.accessibilityNote || words.contentUnknown}</p>
          <p>{words.contentThird}</p>
        </Part>
        <Contact />
        <Remedies />
      </Wrap>
    </>
  )
}

function Contact() {
  const { settings, mayFill } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const { contactTitle, contact } = t.commune.accessibility
  const words = t.commune.legal
  return (
    <Part title={contactTitle}>
      <p>{contact}</p>
      <Facts
        facts={[
          [
            words.email,
            <Filled
              key="email"
              value={settings.contactEmail}
              mayFill={mayFill}
              href={`mailto:${settings.contactEmail}`}
            />,
          ],
          [words.phone, <Filled key="phone" value={settings.phone} mayFill={mayFill} />],
          [words.address, <Filled key="address" value={settings.address} mayFill={mayFill} />],
        ]}
      />
    </Part>
  )
}

function Remedies() {
  const { t } = useLanguage()
  const words = t.commune.accessibility
  return (
    <Part title={words.remediesTitle}>
      <p>{words.remedies}</p>
      <ul className="grid list-disc gap-2 pl-6">
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">{words.remediesForm}</a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/saisir/delegues">{words.remediesDelegate}</a>
        </li>
        <li>{words.remediesPost}</li>
      </ul>
    </Part>
  )
}
