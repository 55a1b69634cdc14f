/** Headers of an HTTP request, as Node gives them. */
export interface Asked {
  readonly method?: string | undefined;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  /** `Sec-Fetch-Site`: from where a browser says that it asks. */
  readonly site?: string | undefined;
  /** `Sec-Fetch-Mode`: `navigate` where a person follows a link. */
  readonly mode?: string | undefined;
}

export type Refusal = { readonly status: 403 | 405; readonly why: string };

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
const NAMES = ['localhost', '127.0.0.1'];

/**
 * Lets a request through only where it was meant for this program: a foreign Host is a name that somebody made to lead
 * here (DNS rebinding), a foreign Origin is another page that asks. Null where nothing speaks against it.
 */
export function refusal({ method = '', host, origin, site, mode }: Asked, port: number): Refusal | null {
  const hosts = NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (host === undefined || !hosts.includes(host.toLowerCase())) return { status: 403, why: 'Host' };
  if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`))
    return { status: 403, why: 'Origin' };
  if ((site === 'cross-site' || site === 'same-site') && (mode !== 'navigate' || method !== 'GET'))
    return { status: 403, why: 'Sec-Fetch-Site' };
  return METHODS.has(method) ? null : { status: 405, why: method };
}

/** Everything comes from this server, nothing is inline, nobody may frame it, and nothing is kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
