import type { Sponsor } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** A sponsor that has paid, by its logo or its name. Its link is paid for, and says so to search engines. */
export function SponsorCard({ of: { name, logo, website, ...of } }: { of: Sponsor }) {
  const { t, say } = useLanguage()
  const words = t.sponsoring.list
  return (
    <li className="card content-start justify-items-start">
      {logo ? <Logo of={logo} /> : null}
      <h4 className="text-lg">{name}</h4>
      <p className="text-sm text-second">
        <span lang={of.packageLang}>{of.package}</span>. {words.since(say.day(of.paidAt))}
      </p>
      {website ? (
        <a href={website} rel="sponsored noopener">
          {words.site(name)}
        </a>
      ) : null}
    </li>
  )
}

/** On white in the dark too: logos are drawn for paper. */
export function Logo({ of: { fileId, alt, width, height } }: { of: NonNullable<Sponsor['logo']> }) {
  const { paths } = useLanguage()
  return (
    <span className="block w-fit rounded-lg border border-line bg-white p-3">
      <img
        src={paths.file(fileId)}
        alt={alt}
        lang="fr"
        width={width}
        height={height}
        loading="lazy"
        className="h-24 w-auto max-w-full object-contain"
      />
    </span>
  )
}
