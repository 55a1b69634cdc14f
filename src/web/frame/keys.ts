/** Names under which what was asked for is kept, so that a change made in one place is seen in all. */
export const ALL_LISTS = ['documents'] as const;
export const listKey = (search: string) => ['documents', search] as const;
export const cardKey = (id: string) => ['document', id] as const;
export const deskKey = (id: string, version: number) => ['desk', id, version] as const;
