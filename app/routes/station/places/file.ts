import type { LoaderFunctionArgs } from '@remix-run/node'
import { collectionOfPlaces } from './collection.ts'

export const loader = (args: LoaderFunctionArgs) => collectionOfPlaces(args)
