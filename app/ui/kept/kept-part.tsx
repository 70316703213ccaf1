import { type ComponentType, createContext, createElement, type HTMLAttributes, useContext } from 'react'
import { type Language, useLanguage } from '../language.tsx'

/** The markup of a part, drawn once for whatever it is made `of`; null where it cannot be kept. */
export type MarkupOf = <Of extends object>(
  part: ComponentType<Of>,
  of: Of,
  language: Language,
) => string | null

const Context = createContext<MarkupOf | null>(null)
/** Given by the server alone: a browser draws each part as any other. */
export const KeptParts = Context.Provider

type Kept<Of extends object> = HTMLAttributes<HTMLElement> & {
  as: 'article' | 'nav'
  inside: ComponentType<Of>
  /** All that its markup depends on, beside the language. */
  of: Of
}

/**
 * An element whose content is the same for everybody as long as what it is made of is: on the server it is rendered once
 * and kept as text. `inside` reads no context but the language, and its content has no ids of its own making (`useId`).
 */
export function KeptPart<Of extends object>({ as, inside: Part, of, ...element }: Kept<Of>) {
  const language = useLanguage()
  const markup = useContext(Context)?.(Part, of, language)
  if (markup) return createElement(as, { ...element, dangerouslySetInnerHTML: { __html: markup } })
  return createElement(as, element, <Part {...of} />)
}
