import { useMutation } from '@tanstack/react-query';
import type { DeskView, FigureColumn } from '../../contract/index.ts';
import { figureSheet } from '../ask.ts';
import type { FigureRow } from './rows.ts';
import { TABLE_WORDS } from './words.ts';

/** Hands a file to the browser to be kept. */
function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun when the click returns; a moment more costs nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface ExcelButtonProps {
  readonly desk: DeskView;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** The rows as they stand, with the columns as they are chosen, as an Excel sheet. */
export function ExcelButton({ desk: { document, version }, columns, rows }: ExcelButtonProps) {
  const sheet = useMutation({
    mutationFn: () =>
      figureSheet(document.id, version.number, { columns, figures: rows.map(({ figure }) => figure.id) }),
    onSuccess: (file) => keep(file, `${version.file.replace(/\.\w+$/, '')} - ${TABLE_WORDS.excelName}.xlsx`),
  });
  return (
    <>
      {sheet.error && (
        <span role="alert" className="refusal">
          {sheet.error.message}
        </span>
      )}
      <button
        type="button"
        className="button main"
        disabled={sheet.isPending || rows.length === 0}
        onClick={() => sheet.mutate()}
      >
        {sheet.isPending ? TABLE_WORDS.excelMaking : TABLE_WORDS.excel}
      </button>
    </>
  );
}
