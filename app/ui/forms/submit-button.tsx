import { useNavigation } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { Button, type Tone } from '../button.tsx'
import { useLanguage } from '../language.tsx'
import { OnceKey } from './once-key.tsx'

/**
 * The button of a `<Form>`: says that the sending is under way (frame/sends-once.tsx lets it be sent once). Where a page has several forms, give
 * `action`, the address of its own form, so that the others stay still. For repeated items use `Button`.
 */
export function SubmitButton({
  action,
  children,
  ...button
}: Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  tone?: Tone
  small?: boolean
  refused?: ReactNode
  action?: string
}) {
  const { t } = useLanguage()
  const navigation = useNavigation()
  const sending = navigation.formMethod === 'POST' && (!action || navigation.formAction === action)
  return (
    <>
      <OnceKey />
      <Button {...button} type="submit">
        {sending ? t.ui.field.sending : children}
      </Button>
    </>
  )
}
