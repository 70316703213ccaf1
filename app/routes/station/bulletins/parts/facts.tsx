import type { BulletinShown } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** When, where, for whom and from whom. */
export function BulletinFacts({ of }: { of: BulletinShown }) {
  const { t, say, paths } = useLanguage()
  const words = t.infos.show
  const { from, until, toCome, over, places, audiences, body, subject, firstAt, at, number } = of
  const end = over ? t.infos.wasUntil(say.instant(until)) : t.infos.until(say.instant(until))
  return (
    <dl className="grid gap-3">
      <div>
        <dt className="text-sm text-second">{words.when}</dt>
        {toCome ? <dd>{t.infos.from(say.instant(from))}</dd> : null}
        <dd>{end}</dd>
      </div>
      <div>
        <dt className="text-sm text-second">{words.where}</dt>
        {places.length === 0 ? <dd>{words.everywhere}</dd> : null}
        {places.map(({ id, slug, name }) => (
          <dd key={id}>
            <a href={paths.place(slug).show}>{name}</a>
          </dd>
        ))}
      </div>
      <div>
        <dt className="text-sm text-second">{words.who}</dt>
        <dd>
          {audiences.length > 0 ? say.list(audiences.map((one) => t.infos.classes[one])) : words.everybody}
        </dd>
      </div>
      <div>
        <dt className="text-sm text-second">{words.body}</dt>
        <dd>
          <a href={paths.body(body.slug)}>{body.name}</a>
        </dd>
        <dd className="text-sm">{words.said(say.instant(firstAt))}</dd>
        {number > 1 ? <dd className="text-sm">{words.corrected(say.instant(at))}</dd> : null}
      </div>
      {subject ? (
        <div>
          <dt className="text-sm text-second">{words.about}</dt>
          <dd lang={subject.lang}>
            <a href={paths.subject(subject).show}>{subject.title}</a>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
