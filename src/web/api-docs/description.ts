/** What of an OpenAPI description is read here. Everything may be absent: the page shows what there is. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly example?: unknown;
  readonly description?: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>;
}

export interface Description {
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string };
  /** The first one's `url` stands before all paths. */
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface Request {
  /** Names it on the page: `get-api-facts`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** All requests of a description, by their tag, in its order; those without one under `others`. */
export function requestsOf(
  { paths = {}, servers = [] }: Description,
  others: string,
): ReadonlyMap<string, readonly Request[]> {
  const base = servers[0]?.url ?? '';
  const groups = new Map<string, Request[]>();
  for (const [below, methods] of Object.entries(paths))
    for (const method of METHODS) {
      const path = `${base}${below}`;
      const operation = methods[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? others;
      const id = `${method}${path.replace(/[^\w]+/g, '-')}`.replace(/-$/, '');
      groups.set(tag, [...(groups.get(tag) ?? []), { id, method: method.toUpperCase(), path, operation }]);
    }
  return groups;
}

/** The name of a schema that is referred to: `#/components/schemas/Facts` → `Facts`. */
export const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? $ref;

/** As deep as a shape is told on one line. */
const DEEPEST = 4;

/** A schema in a few words, names for what is described elsewhere: `{ facts: [Fact], next: string | null }`. */
export function shapeOf(schema: Schema | undefined, depth = 0): string {
  if (!schema) return '';
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map((one) => shapeOf(one, depth + 1)).join(' | ');
  if (schema.allOf) return schema.allOf.map((one) => shapeOf(one, depth + 1)).join(' & ');
  if (schema.items) return `[${shapeOf(schema.items, depth + 1)}]`;
  if (schema.properties) {
    if (depth >= DEEPEST) return '{ … }';
    const needed = new Set(schema.required);
    const parts = Object.entries(schema.properties).map(
      ([name, part]) => `${name}${needed.has(name) ? '' : '?'}: ${shapeOf(part, depth + 1)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return [schema.type ?? 'any'].flat().join(' | ');
}

const exampleOf = ({ example, schema }: Parameter): string | null => {
  const said = example ?? schema?.example;
  return said === undefined || said === '' ? null : String(said);
};

/** A command that asks just that, with the examples of the description; what must be said and has none stands as its name. */
export function curlOf({ method, path, operation }: Request, origin: string): string {
  const parameters = operation.parameters ?? [];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent((parameter && exampleOf(parameter)) ?? name.toUpperCase());
  });
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required || exampleOf(one) !== null))
    .map((one) => `${one.name}=${encodeURIComponent(exampleOf(one) ?? one.name.toUpperCase())}`);
  const url = `${origin}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  const body = type === undefined ? '' : ` -H 'content-type: ${type}' --data-binary @tep`;
  return `curl ${method === 'GET' ? '' : `-X ${method} `}'${url}'${body}`;
}
