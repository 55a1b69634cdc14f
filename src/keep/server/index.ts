export interface RunningDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
export async function startDatabase(_given: { readonly folder: string }): Promise<RunningDatabase> {
  throw new Error('later');
}
