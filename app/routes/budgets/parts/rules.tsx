import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Fold } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { PaperRules } from '../../consultations/parts/paper-rules.tsx'
import type { Shown } from './shown.ts'

/** What may be paid for, who votes and how it is counted: fixed since the call. */
export function BudgetRules({ of }: { of: Shown }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.budgets.show
  const { rules } = of
  const { form, ideaCap, placeCap, shortlist } = rules
  const roll = of.groups?.reduce((sum, group) => sum + group.roll, 0)
  const forms = {
    approval: words.forms.approval(rules.min ?? 1, rules.max),
    ...{ purse: words.forms.purse, points: words.forms.points(rules.points ?? 0) },
  }
  return (
    <Fold title={words.rules} id="regles">
      <ul className="grid list-disc gap-1 pl-6">
        <li>
          {words.where}
          {say.colon}
          <span lang={rules.perimeters[locale] ? locale : 'fr'}>{inLanguage(rules.perimeters, locale)}</span>.
        </li>
        <li>
          {words.classes}
          {say.colon}
          {of.classes.map((one) => t.ui.classes[one]).join(', ')}.{' '}
          {of.verifiedOnly ? t.votes.show.verifiedOnly : t.votes.show.declaredToo}
        </li>
        {of.minAge ? <li>{t.votes.show.minAge(of.minAge)}</li> : null}
        <li>{roll === undefined ? t.votes.show.rollAtOpening : `${t.votes.show.rollFrozen(roll)}.`}</li>
        {ideaCap === null ? null : <li>{words.ideaCap(say.money(ideaCap))}</li>}
        {placeCap === null ? null : <li>{words.placeCap(say.money(placeCap))}</li>}
        {shortlist === null ? null : <li>{words.shortlist(shortlist)}</li>}
        <li>{forms[form]}</li>
        <li>{words.rule[rules.rule]}</li>
        {rules.rule === 'equal-shares' ? <li>{words.completion[rules.completion]}</li> : null}
        {rules.fill ? <li>{form === 'points' ? words.fillPoints : words.fill}</li> : null}
        {rules.comparison ? <li>{words.comparison}</li> : null}
        <li>{words.draw(of.drawName)}</li>
        <PaperRules of={of} />
        <li>{t.votes.show.noCountBefore}</li>
        <li>
          <a href={paths.budget(of.slug).secret}>{t.votes.show.secret}</a>
        </li>
      </ul>
    </Fold>
  )
}
