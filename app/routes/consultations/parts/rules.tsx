import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { PaperRules } from './paper-rules.tsx'
import type { Shown } from './shown.ts'

/** Who may vote, on what and by which rules: fixed when it was announced. */
export function Rules({ of }: { of: Shown }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.votes.show
  const roll = of.groups?.reduce((sum, group) => sum + group.roll, 0)
  return (
    <>
      <section aria-labelledby="demande" className="grid gap-3">
        <h2 id="demande">{words.questions}</h2>
        <ol className="grid list-decimal gap-4 pl-6">
          {of.questions.map(({ number, titles, options, kind }) => (
            <li key={number}>
              <p>
                <b lang={titles[locale] ? locale : 'fr'}>{inLanguage(titles, locale)}</b>{' '}
                <span className="text-sm text-second">({t.voteNames.kinds[kind]})</span>
              </p>
              <ul className="list-disc pl-6">
                {options.map((option) => (
                  <li key={option.fr} lang={option[locale] ? locale : 'fr'}>
                    {inLanguage(option, locale)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="regles" className="grid gap-3">
        <h2 id="regles">{words.rules}</h2>
        <ul className="list-disc pl-6">
          <li>{t.voteNames.from(say.day(of.opensOn), say.day(of.closesOn))}.</li>
          <li>
            {words.who}
            {say.colon}
            {of.classes.map((one) => t.ui.classes[one]).join(', ')}.{' '}
            {of.verifiedOnly ? words.verifiedOnly : words.declaredToo}
          </li>
          {of.minAge ? <li>{words.minAge(of.minAge)}</li> : null}
          {of.secret ? (
            <li>{roll === undefined ? words.rollAtOpening : `${words.rollFrozen(roll)}.`}</li>
          ) : (
            <li>
              {t.votes.survey.open}
              {say.colon}
              {t.votes.survey.how}
            </li>
          )}
          <PaperRules of={of} />
          <li>{words.blankAllowed}</li>
          <li>{of.secret ? words.noCountBefore : t.votes.survey.noCountBefore}</li>
          {of.quorum ? <li>{words.quorum(of.quorum)}</li> : null}
          {of.secret ? (
            <>
              <li>{words.draw(of.drawName)}</li>
              <li>
                <a href={paths.consultation(of.slug).secret}>{words.secret}</a>
              </li>
            </>
          ) : null}
        </ul>
      </section>
    </>
  )
}
