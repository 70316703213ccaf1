import type { Idea } from '#app/domain/ballots/index.ts'
import { themes } from '#app/lib/kinds.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

export type Filter = { theme: string; place: string; mine: boolean }

/** Whether an idea is shown: what is hidden stays in the form, chosen or not. */
export const matches = (idea: Idea, chosen: boolean, { theme, place, mine }: Filter): boolean =>
  (!theme || idea.themes.some((one) => one === theme)) &&
  (!place || idea.place === place) &&
  (!mine || chosen)

/** By theme, by place, or what is chosen beside one another; without a script the form is sent and comes back shorter. */
export function IdeaFilter({
  ideas,
  filter,
  onFilter,
}: {
  ideas: readonly Idea[]
  filter: Filter
  onFilter: (filter: Filter) => void
}) {
  const { t } = useLanguage()
  const words = t.budgets.idea
  const places = [...new Set(ideas.map(({ place }) => place).filter(Boolean))].sort()
  return (
    <div className="filters">
      <label className="field">
        <span>{words.theme}</span>
        <select
          name="theme"
          className="input"
          value={filter.theme}
          onChange={({ target }) => onFilter({ ...filter, theme: target.value })}
        >
          <option value="">{words.any}</option>
          {themes
            .filter((theme) => ideas.some((idea) => idea.themes.includes(theme)))
            .map((theme) => (
              <option key={theme} value={theme}>
                {t.projects.themes[theme]}
              </option>
            ))}
        </select>
      </label>
      <label className="field">
        <span>{words.place}</span>
        <select
          name="lieu"
          className="input"
          value={filter.place}
          onChange={({ target }) => onFilter({ ...filter, place: target.value })}
        >
          <option value="">{words.any}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {place}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          name="mien"
          checked={filter.mine}
          onChange={({ target }) => onFilter({ ...filter, mine: target.checked })}
        />
        <span>{t.budgets.ballot.mine}</span>
      </label>
      <noscript>
        <Button tone="secondary" name="filtrer" value="on">
          {words.filter}
        </Button>
      </noscript>
    </div>
  )
}
