import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { isLocale } from '#app/lib/language.ts'

/** The first segment is a language or nothing; anything else is no page of ours. */
export function loader({ params }: LoaderFunctionArgs) {
  if (params.lang !== undefined && (!isLocale(params.lang) || params.lang === 'fr'))
    throw data(null, { status: 404 })
  return null
}

export const shouldRevalidate = () => false

export default function Language() {
  return <Outlet />
}
