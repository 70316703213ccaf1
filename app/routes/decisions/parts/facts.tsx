import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** Who made the act, who signed it, and its three days: made, received by the préfecture, online. */
export function Facts({ of }: { of: PublishedDecision }) {
  const { t, say } = useLanguage()
  const words = t.decisions.show
  return (
    <section className="card" aria-labelledby="dates">
      <h2 id="dates" className="text-lg">
        {words.dates}
      </h2>
      <dl className="grid gap-3">
        <div>
          <dt className="text-sm text-second">{words.adopted[of.kind]}</dt>
          <dd>{say.day(of.decidedOn)}</dd>
        </div>
        <div>
          <dt className="text-sm text-second">{words.transmitted}</dt>
          <dd>{of.transmittedOn ? say.day(of.transmittedOn) : words.transmittedNot}</dd>
        </div>
        <div>
          <dt className="text-sm text-second">{words.online}</dt>
          <dd>
            <time dateTime={of.publishedAt.toISOString()}>{say.instant(of.publishedAt)}</time>
            <span className="block text-sm text-second">{words.onlineHint}</span>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-second">{words.body}</dt>
          <dd lang="fr">{of.body}</dd>
        </div>
        <div>
          <dt className="text-sm text-second">{words.signatory}</dt>
          <dd lang="fr">
            {of.signatoryFirstName} {of.signatoryName}, {of.signatoryCapacity}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-second">{words.matter}</dt>
          <dd>
            {t.decisions.matters[of.matter[0] ?? '']}
            <span className="block text-sm text-second" lang="fr">
              {of.matter} {of.matterName}
            </span>
          </dd>
        </div>
        {of.budgetName ? (
          <div>
            <dt className="text-sm text-second">{words.budget}</dt>
            <dd lang="fr">
              {of.budgetName} ({of.budgetYear})
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
