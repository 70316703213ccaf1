import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { SeverityBadge } from '../../bulletins/parts/severity.tsx'
import type { Band } from './band.server.ts'

/** In one screen of a phone: what is dangerous, what is open, what happens today, what one can say. */
export function InfoBand({ of }: { of: Band }) {
  const { t, paths } = useLanguage()
  const words = t.infoNames.band
  return (
    <section className="info-band" aria-label={words.title}>
      <Part id="danger" title={words.danger} grave={of.dangers.length > 0}>
        {of.dangers.map(({ severity, text, lang, slug }) => (
          <li key={slug}>
            <SeverityBadge of={severity} />{' '}
            <a href={paths.bulletin(slug ?? '')} lang={lang}>
              {text}
            </a>
          </li>
        ))}
        {of.dangers.length === 0 ? <li>{words.calm}</li> : null}
        {of.moreDangers + of.others > 0 ? (
          <li>
            <a href={`${paths.infos()}#bulletins`}>{words.more(of.moreDangers + of.others)}</a>
          </li>
        ) : null}
      </Part>
      <Part id="ouvert" title={words.open}>
        <li>
          <a href={`${paths.infos()}#services`}>
            {of.services > 0 ? words.openOf(of.open, of.services) : words.noServices}
          </a>
        </li>
        {of.shut.length > 0 ? (
          <li className="text-sm">
            {words.shut}{' '}
            {of.shut.map(({ name, lang, slug }, i) => (
              <span key={slug}>
                {i > 0 ? ', ' : ''}
                <a href={paths.service(slug).show} lang={lang}>
                  {name}
                </a>
              </span>
            ))}
            {of.moreShut > 0 ? ` ${words.others(of.moreShut)}` : ''}
          </li>
        ) : null}
      </Part>
      <Part id="aujourdhui" title={words.today}>
        {of.today.map(({ text, lang, slug, hours }) => (
          <li key={`${slug ?? ''}${text}${hours}`}>
            {hours ? <span className="text-sm">{hours} </span> : null}
            {slug ? (
              <a href={paths.bulletin(slug)} lang={lang}>
                {text}
              </a>
            ) : (
              <span lang={lang}>{text}</span>
            )}
          </li>
        ))}
        {of.today.length === 0 ? <li>{words.nothingToday}</li> : null}
        {of.moreToday > 0 ? (
          <li>
            <a href={`${paths.infos()}#aujourd-hui`}>{words.more(of.moreToday)}</a>
          </li>
        ) : null}
      </Part>
      <Part id="dire" title={words.say}>
        <li>
          <a href={paths.newFieldReport()}>{words.report}</a>
        </li>
        <li>
          <a href={paths.projects({ agir: 'avis' })}>{words.judge}</a>
        </li>
        <li>
          <a href={paths.officials}>{words.ask}</a>
        </li>
        <li>
          <a href={paths.newProposal}>{words.propose}</a>
        </li>
      </Part>
    </section>
  )
}

function Part({
  id,
  title,
  grave = false,
  children,
}: {
  id: string
  title: string
  grave?: boolean
  children: ReactNode
}) {
  return (
    <div className={grave ? 'part grave' : 'part'}>
      <h2 id={`bandeau-${id}`}>{title}</h2>
      <ul aria-labelledby={`bandeau-${id}`}>{children}</ul>
    </div>
  )
}
