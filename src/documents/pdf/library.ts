/** What is used of `pdfjs-dist`: few and small shapes, so that another version can be held against them. */
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface Font {
  readonly name?: string;
  readonly fontMatrix?: ArrayLike<number>;
}

export interface PdfPage {
  readonly commonObjs: { has(id: string): boolean; get(id: string): Font };
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(options: { annotationMode: number }): Promise<Drawing>;
  cleanup(): void;
}

/** What a page draws, step by step: an operator's number, and what it is given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export interface Loading {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

interface Library {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): Loading;
}

let library: Promise<Library> | null = null;

/** Loads pdfjs when the first PDF comes: a program that reads Word files does not pay for it. */
export function pdfLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

/**
 * The library looks for what draws in a browser, and says on the console that it is not there. Nothing is drawn here:
 * empty stand-ins are enough while it loads, and its word on that is not a clerk's.
 */
async function load(): Promise<Library> {
  const world = globalThis as Record<string, unknown>;
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => world[name] === undefined);
  for (const name of missing) world[name] = class {};
  const { warn } = console;
  console.warn = () => {};
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Library;
  } finally {
    console.warn = warn;
    for (const name of missing) delete world[name];
  }
}

/** No font, picture, script or address of a PDF is followed; what is broken is passed over as far as that goes. */
export async function loadPdf(bytes: Uint8Array): Promise<Loading> {
  const { getDocument } = await pdfLibrary();
  return getDocument({
    // the library takes the bytes for its own
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
}
