import type { Locale } from '#app/lib/language.ts'
import { KeptPart } from '../kept/kept-part.tsx'
import { useLanguage } from '../language.tsx'
import { Brand } from './brand.tsx'
import { LanguageLinks } from './language-links.tsx'
import { useOwnAddress } from './own-address.ts'
import { useOwnSubject } from './own-subject.ts'

/** The law asks for the accessibility wording on every page; without a valid audit it says "non conforme". */
export function SiteFooter({
  commune,
  accessibility = 'none',
  languages,
  origin,
}: {
  commune: string
  accessibility?: Accessibility
  languages?: readonly Locale[]
  origin?: string | undefined
}) {
  const { footer } = useLanguage().t.ui
  const address = useOwnAddress(origin)
  const subject = useOwnSubject()
  return (
    // On paper the page says where it was read, and a camera finds it there; no screen shows or fetches the code.
    <footer className="site-footer" data-address={address}>
      {address && subject ? (
        <img className="code" src={subject.code} alt="" width="96" height="96" loading="lazy" />
      ) : null}
      <div className="wrap">
        <div className="about">
          <Brand commune={commune} />
          <p>{footer.about}</p>
        </div>
        <KeptPart as="nav" aria-label={footer.site} inside={SiteLinks} of={{ accessibility }} />
        <nav aria-label={footer.languages}>
          <h2>{footer.languages}</h2>
          <LanguageLinks offered={languages} />
        </nav>
      </div>
    </footer>
  )
}

type Accessibility = 'none' | 'partial' | 'full'

function SiteLinks({ accessibility }: { accessibility: Accessibility }) {
  const { t, paths } = useLanguage()
  const { footer } = t.ui
  return (
    <>
      <h2>{footer.site}</h2>
      <ul>
        <li>
          <a href={paths.infos()}>{footer.infos}</a>
        </li>
        <li>
          <a href={paths.services()}>{footer.services}</a>
        </li>
        <li>
          <a href={paths.fieldReports()}>{footer.reports}</a>
        </li>
        <li>
          <a href={paths.places()}>{footer.places}</a>
        </li>
        <li>
          <a href={paths.map()}>{footer.map}</a>
        </li>
        <li>
          <a href={paths.ledger()}>{footer.ledger}</a>
        </li>
        <li>
          <a href={paths.sponsors}>{footer.sponsors}</a>
        </li>
        <li>
          <a href={paths.register()}>{footer.register}</a>
        </li>
        <li>
          <a href={paths.openData}>{footer.openData}</a>
        </li>
        <li>
          <a href={paths.accessibility}>{footer.accessibility[accessibility]}</a>
        </li>
        <li>
          <a href={paths.legal}>{footer.legal}</a>
        </li>
        <li>
          <a href={paths.privacy}>{footer.privacy}</a>
        </li>
        <li>
          <a href={paths.security}>{footer.security}</a>
        </li>
      </ul>
    </>
  )
}
