import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { shellOf } from '#app/web/shell.ts'
import { DemonstrationBanner } from './ui/frame/demonstration-banner.tsx'
import { ErrorPage } from './ui/frame/error-page.tsx'
import { Flash } from './ui/frame/flash.tsx'
import { fontLinks } from './ui/frame/font-links.ts'
import { useNonce } from './ui/frame/nonce.tsx'
import { Page } from './ui/frame/page.tsx'
import { SendsOnce } from './ui/frame/sends-once.tsx'
import { SharedHead } from './ui/frame/shared-head.tsx'
import { SiteFooter } from './ui/frame/site-footer.tsx'
import { SiteHeader } from './ui/frame/site-header.tsx'
import { useLanguage } from './ui/language.tsx'
import theme from './ui/theme.css?url'

export const links: LinksFunction = () => [
  ...fontLinks,
  { rel: 'stylesheet', href: theme },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { shell, cookie } = await shellOf(args)
  return data(shell, cookie ? { headers: { 'Set-Cookie': cookie } } : undefined)
}

/** Around every page, and around the page that says that there is none. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const { locale } = useLanguage()
  const shell = useRouteLoaderData<typeof loader>('root')
  const { key } = useLocation()
  const failed = Boolean(useRouteError())
  const bare = useMatches().some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare)
  const { viewer, demonstration } = shell ?? {}
  const commune = shell?.commune ?? 'Cordée'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {shell && !failed ? <SharedHead {...shell} /> : null}
        <Links />
      </head>
      <body>
        <Page
          banner={
            demonstration ? (
              <DemonstrationBanner
                now={demonstration.now}
                roles={demonstration.roles}
                back={demonstration.back}
              />
            ) : null
          }
          header={
            bare ? null : (
              <SiteHeader
                commune={commune}
                viewer={viewer ?? null}
                desk={viewer?.desk ?? false}
                languages={shell?.languages}
              />
            )
          }
          footer={
            bare ? null : (
              <SiteFooter
                commune={commune}
                accessibility={shell?.accessibility}
                languages={shell?.languages}
                origin={shell?.origin}
              />
            )
          }
        >
          {shell?.said ? <Flash key={key} said={shell.said} /> : null}
          {children}
        </Page>
        <SendsOnce />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const refusal = isRouteErrorResponse(error) ? error : null
  return (
    <ErrorPage
      status={refusal?.status ?? 500}
      message={(refusal?.data as { message?: string } | null)?.message}
    />
  )
}
