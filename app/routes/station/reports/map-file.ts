import type { LoaderFunctionArgs } from '@remix-run/node'
import { collectionOfReports } from './collection.ts'

export const loader = (args: LoaderFunctionArgs) => collectionOfReports(args)
