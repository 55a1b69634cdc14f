/** Where a command writes, and what is known about it. */
export interface Terminal {
  /** A whole line, or several. */
  readonly print: (text: string) => void;
  /** For people only: warnings and progress. */
  readonly tell: (text: string) => void;
  /** A line that the next one replaces; nothing where nobody watches. */
  readonly progress: (text: string) => void;
  readonly colour: boolean;
}

/** Whether a stream shows colours: a terminal, unless NO_COLOR says no (no-color.org). */
const hasColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';

/** The terminal of this process. */
export function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  let drawn = false;
  const wipe = (): void => {
    if (drawn) stderr.write('\r\u001b[K');
    drawn = false;
  };
  return {
    print: (text) => {
      wipe();
      stdout.write(text + '\n');
    },
    tell: (text) => {
      wipe();
      stderr.write(text + '\n');
    },
    progress: (text) => {
      if (stderr.isTTY !== true) return;
      wipe();
      drawn = text !== '';
      stderr.write(text);
    },
    colour: hasColour(stdout, env),
  };
}

const COLOURS = { red: 31, yellow: 33, bold: 1, quiet: 2 } as const;

/** A text in a colour, where the terminal shows any. */
export const painted = ({ colour }: Terminal, look: keyof typeof COLOURS, text: string): string =>
  colour ? `\u001b[${COLOURS[look]}m${text}\u001b[0m` : text;
