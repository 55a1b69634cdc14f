import { UnreachableFile, UnreadableDocument } from '../app/index.ts';
import { CliError } from './cli-error.ts';
import { fileProblem, WORDS } from './words.ts';

/** What happened, in a sentence for the person who asked; never a stack trace. */
export function sentenceOf(error: unknown, file?: string): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof UnreachableFile) return fileProblem(error.code, error.path, error.detail);
  if (error instanceof UnreadableDocument) return error.message;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${file ? `${file}: ` : ''}${WORDS.unexpected}: ${what.split('\n')[0]}`;
}
