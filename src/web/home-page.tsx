import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { choices } from './ask-facts.ts';
import { choicesKey } from './facts/keys.ts';
import { ListPage } from './list/list-page.tsx';

/** The first page: the explorer once there are facts, the documents until then. */
export function HomePage() {
  const { data, isPending } = useQuery({ queryKey: choicesKey, queryFn: choices, staleTime: 60_000 });
  if (isPending) return null;
  return data?.newest ? <Redirect to="/explorer" replace /> : <ListPage />;
}
