import { Notice } from '#app/ui/notice.tsx'

/** Why a form without fields was refused. */
export function Refused({ by }: { by: { error?: Record<string, string[] | null> | null } | undefined }) {
  const said = by?.error?.['']
  return said ? (
    <Notice tone="danger" live>
      {said.join(' ')}
    </Notice>
  ) : null
}
