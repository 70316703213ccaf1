import { describe, expect, test } from 'vitest'
import { readForm } from './form.ts'
import { checkParameters } from './parameters.ts'
import { parametersOfTypes } from './parameters-of-types.ts'

describe('the known parameters', () => {
  test('are those of the SDK’s types: `npx vitest run sandbox/stripe/wire -u` writes them anew', async () => {
    await expect(`${JSON.stringify(parametersOfTypes(), null, 2)}\n`).toMatchFileSnapshot(
      './known-parameters.json',
    )
  }, 60_000)

  test('arrive with their types', () => {
    const form = readForm(
      'mode=setup&currency=eur&expires_at=12&setup_intent_data[metadata][pledge_id]=7&line_items[0][quantity]=2&expand[]=a&expand[]=b',
    )
    expect(checkParameters('POST /v1/checkout/sessions', form)).toEqual({
      mode: 'setup',
      currency: 'eur',
      expires_at: 12,
      setup_intent_data: { metadata: { pledge_id: '7' } },
      line_items: [{ quantity: 2 }],
      expand: ['a', 'b'],
    })
    expect(checkParameters('GET /v1/events', readForm('created[gte]=5&types[0]=refund.created'))).toEqual({
      created: { gte: 5 },
      types: ['refund.created'],
    })
    expect(checkParameters('GET /v1/events', readForm('created=5'))).toEqual({ created: 5 })
    expect(checkParameters('POST /v1/customers/:id', readForm('metadata=&address=&name='))).toEqual({
      metadata: '',
      address: '',
      name: '',
    })
  })

  test.each([
    ['payment_method_types[0]=card', 'Received unknown parameter: payment_method_types', 'parameter_unknown'],
    ['__proto__[x]=1', 'Received unknown parameter: __proto__', 'parameter_unknown'],
    ['line_items[0][amount]=3', 'Received unknown parameter: line_items[0][amount]', 'parameter_unknown'],
    [
      'line_items[0][price_data][unit_amount]=3',
      'Missing required param: line_items[0][price_data][currency].',
      'parameter_missing',
    ],
    ['expires_at=tomorrow', 'Invalid integer: tomorrow', 'parameter_invalid_integer'],
    ['expires_at=1.5', 'Invalid integer: 1.5', 'parameter_invalid_integer'],
    ['success_url=', 'cannot be unset', 'parameter_invalid_empty'],
    ['mode=gift', 'Invalid mode: must be one of payment, setup, subscription', undefined],
    ['automatic_tax[enabled]=true', 'does not act on the parameter automatic_tax', 'parameter_unknown'],
    ['metadata[a][b]=1', 'Invalid string', undefined],
  ])('refuse %s', (encoded, message, code) => {
    expect(() => checkParameters('POST /v1/checkout/sessions', readForm(encoded))).toThrow(
      expect.objectContaining({
        status: 400,
        message: expect.stringContaining(message),
        body: expect.objectContaining({ type: 'invalid_request_error', ...(code ? { code } : {}) }),
      }),
    )
  })
})
