import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react';

/** What the program reads. */
export const ACCEPTED = '.docx,.doc,.pdf,.xlsx,.txt,.md';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The files of what was dropped; a folder is none. */
const filesOf = (dropped: DataTransfer | null): File[] =>
  [...(dropped?.items ?? [])]
    .filter((item) => item.kind === 'file' && !item.webkitGetAsEntry()?.isDirectory)
    .flatMap((item) => item.getAsFile() ?? []);

/** Files that are dropped anywhere on the window; whether some are over it now. */
function useDrop(take: (files: Iterable<File>) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      // The pointer left the window, not only one element of it.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      latest.current(filesOf(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

interface Zone {
  readonly take: (files: Iterable<File>) => void;
  /** What dropping does here, said while files are over the window. */
  readonly says: string;
}

/** The whole window takes files. */
export function DropZone({ take, says }: Zone) {
  return useDrop(take) ? (
    <div className="drop-over" aria-hidden="true">
      <p>{says}</p>
    </div>
  ) : null;
}

interface Chooser {
  readonly take: (files: Iterable<File>) => void;
  readonly multiple?: boolean;
  readonly look?: string;
  /** Endings of names; those of reports where they are not told. */
  readonly accept?: string;
  readonly children: ReactNode;
}

/** A button that lets files be chosen. */
export function FileButton({ take, multiple = false, look = 'button', accept = ACCEPTED, children }: Chooser) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    take([...(event.target.files ?? [])]);
    // The same file may be chosen again after it was mended.
    event.target.value = '';
  };
  return (
    <>
      <button type="button" className={look} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input ref={input} type="file" hidden accept={accept} multiple={multiple} onChange={chosen} />
    </>
  );
}
