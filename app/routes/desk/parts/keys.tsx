import { useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

/**
 * j and k walk through the items of the desk; Enter opens the one that has the focus, as the browser does for any
 * button or link. The help is shown once the keys work.
 */
export function DeskKeys() {
  const { t } = useLanguage()
  const words = t.desk.keys
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    document.addEventListener('keydown', walk)
    document.addEventListener('toggle', enter, true)
    return () => {
      document.removeEventListener('keydown', walk)
      document.removeEventListener('toggle', enter, true)
    }
  }, [])
  if (!ready) return null
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-second max-sm:hidden print:hidden">
      <span>{words.label}</span>
      <span>
        <Key>j</Key> {words.next}
      </span>
      <span>
        <Key>k</Key> {words.previous}
      </span>
      <span>
        <Key>↵</Key> {words.open}
      </span>
    </p>
  )
}

const Key = ({ children }: { children: string }) => (
  <kbd className="rounded-sm border border-control px-2 font-body text-xs">{children}</kbd>
)

function walk(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
  if (step === 0) return
  const items = [...document.querySelectorAll<HTMLElement>('.desk-item')]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const next = items[at === -1 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))]
  // What settles it in place, before the link of its title that leads elsewhere.
  const handle = next?.querySelector<HTMLElement>('summary') ?? next?.querySelector<HTMLElement>('h3 a')
  handle?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  event.preventDefault()
}

/** What was opened by the keyboard is written into at once. */
function enter({ target }: Event) {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.closest('.desk-item')) return
  if (!target.contains(document.activeElement)) return
  target.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select, button')?.focus()
}

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
