import { useLanguage } from '../language.tsx'

const periods = ['P1D', 'P7D', 'P30D'] as const

/**
 * Says on every page that all of this is invented, and opens its two doors: another role, a later day. `now` is the
 * city's clock; `roles` are the words of `POST /demo/entrer/:role`.
 */
export function DemonstrationBanner({
  now,
  roles,
  back,
}: {
  now: Date
  roles: readonly DemoRole[]
  back?: string
}) {
  const { t, say, paths } = useLanguage()
  const words = t.ui.demonstration
  return (
    <aside className="demo" aria-label={words.label}>
      <div className="wrap">
        <p>{t.common.demonstrationBanner}</p>
        <details>
          <summary>{words.enterAs}</summary>
          <div className="sheet">
            <p>{words.enterHint}</p>
            <form method="post">
              <Back to={back} />
              {roles.map((role) => (
                <button
                  key={role}
                  type="submit"
                  className="button secondary"
                  formAction={paths.demoEnter(role)}
                >
                  {words.roles[role]}
                </button>
              ))}
            </form>
          </div>
        </details>
        <details>
          <summary>{say.day(now)}</summary>
          <div className="sheet">
            <p>{words.clockHint}</p>
            <form method="post" action={paths.demoClock}>
              <Back to={back} />
              {periods.map((period) => (
                <button key={period} type="submit" className="button secondary" name="avance" value={period}>
                  {words.forward[period]}
                </button>
              ))}
            </form>
          </div>
        </details>
      </div>
    </aside>
  )
}

export type DemoRole = keyof ReturnType<typeof useLanguage>['t']['ui']['demonstration']['roles']

const Back = ({ to }: { to: string | undefined }) =>
  to ? <input type="hidden" name="retour" value={to} /> : null
