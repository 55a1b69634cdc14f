/** Several documents held against one another. */
export function ComparePage() {
  return <main className="plain" />;
}
