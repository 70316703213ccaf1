import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Locale } from '#app/lib/language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Refused } from './refused.tsx'

type Props = {
  proposal: { slug: string; lang: Locale; title: string }
  words: { title: string; lead: string }
  /** The form of the one thing that is done here. */
  children: ReactNode
}

/** A page on which one thing is done with a proposal, named above it. */
export function OneStep({ proposal: { slug, lang, title }, words, children }: Props) {
  const refused = useActionData<{ error?: Record<string, string[] | null> | null }>()
  const { paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        breadcrumbs={[{ label: title, href: paths.proposal(slug).show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          <Refused by={refused} />
          <p lang={lang} className="card">
            {title}
          </p>
          {children}
        </div>
      </Wrap>
    </>
  )
}
