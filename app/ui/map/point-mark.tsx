import type { MapLayer } from '#app/lib/map/layers.ts'
import { numberAt, shapes } from './shapes.ts'

/** The sign of one thing on a map, with its number in the list where it has one. */
export function PointMark({ layer, number, here }: { layer: MapLayer; number?: number; here?: boolean }) {
  return (
    <g className={`map-mark ${here ? 'here' : layer}`}>
      <path d={shapes[layer]} />
      {number === undefined ? null : (
        <text textAnchor="middle" y={numberAt(layer)}>
          {number}
        </text>
      )}
    </g>
  )
}

/** The same before a line of the list. */
export function PointKey(of: { layer: MapLayer; number?: number; here?: boolean }) {
  return (
    <svg className="map-key" viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
      <PointMark {...of} />
    </svg>
  )
}
