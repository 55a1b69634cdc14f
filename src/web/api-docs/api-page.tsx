import { useQuery } from '@tanstack/react-query';
import { json } from '../ask.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { curlOf, type Description, nameOf, type Request, requestsOf, shapeOf } from './description.ts';
import { API_WORDS } from './words.ts';
import './api-docs.css';

const FILE = '/api/openapi.json';

/** A shape; what it refers to leads to where that is told. */
function Shape({ text, names }: { readonly text: string; readonly names: ReadonlySet<string> }) {
  return (
    <code>
      {text.split(/\b/).map((part, index) =>
        names.has(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never changes
          <a key={index} href={`#shape-${part}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </code>
  );
}

interface OneProps {
  readonly request: Request;
  readonly names: ReadonlySet<string>;
}

function Parameters({ request: { operation }, names }: OneProps) {
  const { parameters = [], requestBody } = operation;
  const bodies = Object.entries(requestBody?.content ?? {});
  return (
    <>
      {parameters.length > 0 && (
        <>
          <h4>{API_WORDS.parameters}</h4>
          <dl>
            {parameters.map((one) => (
              <div key={`${one.in} ${one.name}`}>
                <dt>
                  <code>{one.name}</code>
                  {one.required && <span className="hint"> {API_WORDS.needed}</span>}
                </dt>
                <dd>
                  {one.description ?? one.schema?.description} <Shape text={shapeOf(one.schema)} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {bodies.length > 0 && (
        <>
          <h4>{API_WORDS.body}</h4>
          <dl>
            {bodies.map(([type, { schema }]) => (
              <div key={type}>
                <dt>{type}</dt>
                <dd>
                  <Shape text={shapeOf(schema)} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function One({ request, names }: OneProps) {
  const { id, method, path, operation } = request;
  return (
    <article id={id}>
      <h3>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>{[operation.summary, operation.description].filter(Boolean).join('. ')}</p>
      <Parameters request={request} names={names} />
      <h4>{API_WORDS.answers}</h4>
      <dl>
        {Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              {description}{' '}
              {Object.entries(content ?? {}).map(([type, { schema }]) => (
                <Shape key={type} text={shapeOf(schema)} names={names} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{API_WORDS.example}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is moved by the keyboard too */}
      <pre tabIndex={0}>{curlOf(request, location.origin)}</pre>
    </article>
  );
}

function Described({ description }: { readonly description: Description }) {
  const groups = [...requestsOf(description, API_WORDS.others)];
  const schemas = Object.entries(description.components?.schemas ?? {});
  const names = new Set(schemas.map(([name]) => nameOf(name)));
  return (
    <>
      <p>{API_WORDS.about}</p>
      <p className="ways">
        <a className="button small" href={FILE}>
          {API_WORDS.file}
        </a>
      </p>
      <nav aria-label={API_WORDS.contents}>
        <ul>
          {groups.flatMap(([, requests]) =>
            requests.map(({ id, method, path, operation }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <code>
                    {method} {path}
                  </code>
                </a>{' '}
                <span className="hint">{operation.summary}</span>
              </li>
            )),
          )}
        </ul>
      </nav>
      {groups.map(([tag, requests]) => (
        <section key={tag} aria-label={tag}>
          <h2>{tag}</h2>
          {requests.map((request) => (
            <One key={request.id} request={request} names={names} />
          ))}
        </section>
      ))}
      {schemas.length > 0 && (
        <section aria-label={API_WORDS.shape}>
          <h2>{API_WORDS.shape}</h2>
          <dl>
            {schemas.map(([name, schema]) => (
              <div key={name} id={`shape-${name}`}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  <Shape text={shapeOf(schema)} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** What other programs can ask for, read from the description of the server itself. */
export function ApiPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['openapi'],
    queryFn: () => json<Description>('/openapi.json'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <PageFrame title={API_WORDS.title}>
      <div className="api-docs">
        {data ? (
          <Described description={data} />
        ) : error ? (
          <ProblemBox
            title={API_WORDS.notShown}
            what={error.message}
            next={API_WORDS.notShownNext}
            retry={() => void refetch()}
          />
        ) : (
          <Loading />
        )}
      </div>
    </PageFrame>
  );
}
