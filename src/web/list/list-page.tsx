/** The documents that were handed in, and where new ones are dropped. */
export function ListPage() {
  return <main className="plain" />;
}
