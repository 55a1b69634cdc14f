import { describe, expect, it } from 'vitest';
import { curlOf, type Request, requestsOf, shapeOf } from './description.ts';

const get = (path: string, operation: Request['operation'], method = 'GET'): Request => ({
  id: 'x',
  method,
  path,
  operation,
});

it('requests stand under their tags', () => {
  const groups = requestsOf(
    {
      servers: [{ url: '/api' }],
      paths: { '/facts': { get: { tags: ['Số liệu'] }, post: {} }, '/a/{b}': { get: { tags: ['Số liệu'] } } },
    },
    'Khác',
  );
  expect([...groups].map(([tag, all]) => [tag, ...all.map(({ id }) => id)])).toEqual([
    ['Số liệu', 'get-api-facts', 'get-api-a-b'],
    ['Khác', 'post-api-facts'],
  ]);
});

describe('a shape', () => {
  it.each([
    [undefined, ''],
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ $ref: '#/components/schemas/Fact' }, 'Fact'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Fact' } }, '[Fact]'],
    [{ enum: ['a', 1] }, '"a" | 1'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ properties: { a: { type: 'string' }, b: {} }, required: ['a'] }, '{ a: string, b?: any }'],
  ])('%j is %s', (schema, text) => expect(shapeOf(schema)).toBe(text));

  it('that holds itself ends', () => {
    const schema: { properties: Record<string, object> } = { properties: {} };
    schema.properties.below = schema;
    expect(shapeOf(schema)).toContain('…');
  });
});

describe('an example', () => {
  it('fills in what is described, and what must be said', () => {
    const operation = {
      parameters: [
        { name: 'code', in: 'path', required: true, schema: { example: 'rice.output' } },
        { name: 'area', in: 'query', required: true, schema: { example: '00004@2025-07-01' } },
        { name: 'period', in: 'query', required: true },
        { name: 'cursor', in: 'query' },
      ],
    };
    expect(curlOf(get('/api/indicators/{code}/series', operation), 'http://localhost:1')).toBe(
      "curl 'http://localhost:1/api/indicators/rice.output/series?area=00004%402025-07-01&period=PERIOD'",
    );
  });

  it('sends a body where one is asked for', () => {
    const operation = { requestBody: { content: { 'application/json': {} } } };
    expect(curlOf(get('/api/facts', operation, 'POST'), '')).toBe(
      "curl -X POST '/api/facts' -H 'content-type: application/json' --data-binary @tep",
    );
  });
});
