import { describe, expect, it } from 'vitest';
import { HEADERS, refusal } from './guard.ts';

const ask = (host: string | undefined, origin?: string, method = 'GET') => refusal({ method, host, origin }, 3000);

describe('the guard of the server', () => {
  it.each([['localhost:3000'], ['127.0.0.1:3000'], ['LOCALHOST:3000']])('lets %s in', (host) => {
    expect(ask(host)).toBeNull();
    expect(ask(host, 'http://localhost:3000')).toBeNull();
  });

  it.each([
    ['no host', undefined, undefined],
    ['another name that leads here', 'evil.example:3000', undefined],
    ['another port', 'localhost:3001', undefined],
    ['a name that ends like ours', 'xlocalhost:3000', undefined],
    ['another page', 'localhost:3000', 'https://evil.example'],
    ['a page without origin', 'localhost:3000', 'null'],
    ['another program of this machine', 'localhost:3000', 'http://localhost:8080'],
  ])('refuses %s', (_name, host, origin) => {
    expect(ask(host, origin)?.status).toBe(403);
  });

  it.each(['OPTIONS', 'TRACE', 'CONNECT'])('refuses %s', (method) => {
    expect(ask('localhost:3000', undefined, method)?.status).toBe(405);
  });

  it('lets a person follow a link from elsewhere, and no other page ask', () => {
    const from = (site: string, mode: string, method = 'GET') =>
      refusal({ method, host: 'localhost:3000', site, mode }, 3000);
    expect(from('cross-site', 'navigate')).toBeNull();
    expect(from('same-origin', 'cors', 'POST')).toBeNull();
    expect(from('none', 'navigate')).toBeNull();
    expect(from('cross-site', 'no-cors')?.status).toBe(403);
    expect(from('same-site', 'cors')?.status).toBe(403);
    expect(from('cross-site', 'navigate', 'POST')?.status).toBe(403);
  });

  it('knows port 80 without its number', () => {
    expect(refusal({ method: 'GET', host: 'localhost' }, 80)).toBeNull();
  });

  it('allows nothing inline', () => {
    expect(HEADERS['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
  });
});
