import sprite from './icons.svg?url'

export type IconName =
  | 'bell'
  | 'calendar'
  | 'check'
  | 'clock'
  | 'close'
  | 'danger'
  | 'edit'
  | 'file'
  | 'flag'
  | 'info'
  | 'link'
  | 'menu'
  | 'money'
  | 'next'
  | 'person'
  | 'place'
  | 'plus'
  | 'previous'
  | 'print'
  | 'question'
  | 'reply'
  | 'search'
  | 'useful'
  | 'warning'

/** A drawn sign beside a word: never alone, hence always hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
