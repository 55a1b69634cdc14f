/** Brings a database up to the tables of this version. There are none yet. */
export async function migrate(_url: string): Promise<void> {}
