import { Button } from '../button.tsx'

/** The button by which she says that she has read the sums which the summary above names: `sign` is what was offered. */
export const ReadBackAll = ({ sign, label }: { sign: string | null; label: string }) =>
  sign ? (
    <p>
      <Button tone="secondary" name="readBack" value={sign}>
        {label}
      </Button>
    </p>
  ) : null
