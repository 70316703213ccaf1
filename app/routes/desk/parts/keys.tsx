import { useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

/**
 * j and k walk through the items of the desk, Enter or r opens what settles the one that has the focus, Escape leads back
 * from there to the list. The help is shown once the keys work.
 */
export function DeskKeys() {
  const { t } = useLanguage()
  const words = t.desk.keys
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    document.addEventListener('keydown', walk)
    document.addEventListener('toggle', enter, true)
    document.addEventListener('click', touch)
    const first = document.querySelector<HTMLElement>('.desk-item[data-chosen]')
    if (first) choose(first)
    return () => {
      document.removeEventListener('keydown', walk)
      document.removeEventListener('toggle', enter, true)
      document.removeEventListener('click', touch)
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
        <Key>r</Key> {words.open}
      </span>
      <span>
        <Key>esc</Key> {words.back}
      </span>
    </p>
  )
}

const Key = ({ children }: { children: string }) => (
  <kbd className="rounded-sm border border-control px-2 font-body text-xs">{children}</kbd>
)

function walk(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const items = [...document.querySelectorAll<HTMLElement>('.desk-item')]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  if (event.key === 'Escape') {
    handleOf(items[at])?.focus()
    return
  }
  if (writing(event.target)) return
  if (event.key === 'r') {
    const item = items[at] ?? items.find(isChosen)
    if (!item) return
    settle(item)
    event.preventDefault()
    return
  }
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
  if (step === 0) return
  const next = items[at === -1 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))]
  if (!next) return
  choose(next)
  handleOf(next)?.focus()
  next.scrollIntoView({ block: 'nearest' })
  event.preventDefault()
}

/** A row of the list that is touched shows beside it what it asks for; elsewhere its title is a link as any other. */
function touch(event: MouseEvent) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !isSplit() || !(event.target instanceof Element))
    return
  const item = event.target.closest<HTMLElement>('.desk-item .head')?.closest<HTMLElement>('.desk-item')
  // What is settled on a page of its own is one touch away.
  if (!item || (event.target.closest('a') && !item.querySelector('details'))) return
  event.preventDefault()
  settle(item)
}

/** As desk.css: on a wide screen the list stands beside what is chosen. */
const isSplit = () => matchMedia('(scripting: enabled) and (min-width: 68rem)').matches
const isChosen = (item: HTMLElement) => item.dataset.chosen !== undefined

function choose(item: HTMLElement) {
  for (const other of document.querySelectorAll<HTMLElement>('.desk-item[data-chosen]'))
    delete other.dataset.chosen
  item.dataset.chosen = 'true'
  const form = item.querySelector('details')
  if (form && isSplit()) form.open = true
}

/** To where it is settled: the first field of its form, or the button that leads to it. */
function settle(item: HTMLElement) {
  choose(item)
  const form = item.querySelector('details')
  if (form) form.open = true
  fieldOf(form ?? item.querySelector('.settle'))?.focus()
}

/** What settles it in place, before the link of its title that leads elsewhere. */
const handleOf = (item: HTMLElement | undefined) =>
  (isSplit() ? null : item?.querySelector<HTMLElement>('summary')) ?? item?.querySelector<HTMLElement>('h3 a')

/** What is written or chosen in, before a button that stands above it. */
const fieldOf = (within: Element | null) =>
  within?.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select') ??
  within?.querySelector<HTMLElement>('button, a')

/** What was opened by the keyboard is written into at once. */
function enter({ target }: Event) {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.closest('.desk-item')) return
  if (target.querySelector('summary') !== document.activeElement) return
  fieldOf(target)?.focus()
}

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
