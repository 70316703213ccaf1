import { Form } from '@remix-run/react'
import type { OwnClaim } from '#app/domain/people/index.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** A claim on which nobody has ruled yet, and the way to take it back. */
export function WaitingClaim({ claim }: { claim: OwnClaim }) {
  const { t, say, paths } = useLanguage()
  const words = t.people.account.residency
  return (
    <div className="grid gap-4">
      <Notice title={words.waitsTitle}>
        <p>{words.waits(t.ui.classOf[claim.class], say.day(claim.at))}</p>
      </Notice>
      <ConfirmButton label={words.withdraw} tone="secondary">
        <p>{words.withdrawSure}</p>
        <Form method="post" action={paths.accountResidencyWithdrawal}>
          <input type="hidden" name="claimId" value={claim.id} />
          <Button tone="danger">{words.withdraw}</Button>
        </Form>
      </ConfirmButton>
    </div>
  )
}
