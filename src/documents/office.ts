import { spawn } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The environment variable that names LibreOffice; empty to do without it. */
const VARIABLE = 'TONGHOP_SOFFICE';
const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
/** Where installers put it without telling the path. */
const PLACES = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
/** What LibreOffice needs of the surroundings; nothing else of them is passed on. */
const PASSED_ON = ['PATH', 'SystemRoot', 'SystemDrive', 'ProgramFiles'];

let known: Promise<string | null> | undefined;

/** The path of LibreOffice on this machine, asked for once; null where there is none. */
export function officeProgram(): Promise<string | null> {
  known ??= search();
  return known;
}

async function search(): Promise<string | null> {
  const named = process.env[VARIABLE];
  if (named !== undefined) return named !== '' && (await isProgram(named)) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [...paths, ...PLACES]) if (await isProgram(path)) return path;
  return null;
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** No macros, no links followed, no network: what leads out is sent to a port where nobody listens. */
const PROFILE = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">',
  setting('Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Office.Writer/Content/Update', 'Link', '2'),
  setting('Inet/Settings', 'ooInetProxyType', '2'),
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((kind) => [
    setting('Inet/Settings', `ooInet${kind}ProxyName`, '127.0.0.1'),
    setting('Inet/Settings', `ooInet${kind}ProxyPort`, '9'),
  ]),
  '</oor:items>',
].join('\n');

/** How long a conversion may take, and how large what comes of it may be. */
export interface OfficeLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

let waiting: Promise<unknown> = Promise.resolve();

/** From which kind of file to which, by their endings; `filter` is what LibreOffice calls the way there. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly filter: string;
}

/**
 * A file as one of another kind, by LibreOffice; null where it fails or takes too long. One at a time, each in a folder and
 * with a profile of its own, which are removed in every case; the program is stopped with all that it started.
 */
export function converted(
  bytes: Uint8Array,
  conversion: Conversion,
  program: string,
  limits: OfficeLimits,
): Promise<Uint8Array | null> {
  const turn = waiting.then(() => convertedNow(bytes, conversion, program, limits).catch(() => null));
  waiting = turn;
  return turn;
}

async function convertedNow(
  bytes: Uint8Array,
  { from, to, filter }: Conversion,
  program: string,
  limits: OfficeLimits,
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'tonghop-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const given = join(folder, `report.${from}`);
    await writeFile(given, bytes);
    const made = join(folder, 'made');
    await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nologo', '--nofirststartwizard', '--convert-to', filter],
        ...['--outdir', made, given],
      ],
      folder,
      limits.milliseconds,
    );
    const file = join(made, `report.${to}`);
    return (await stat(file)).size > limits.bytes ? null : await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs a program in a process group of its own, which ends when its time is over. */
function run(program: string, args: readonly string[], folder: string, milliseconds: number): Promise<void> {
  const surroundings = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...surroundings, HOME: folder, TMPDIR: folder, TEMP: folder, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' },
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const stop = (): void => {
      if (child.pid !== undefined) stopGroup(child.pid);
    };
    const timer = setTimeout(stop, milliseconds);
    process.once('exit', stop);
    const end = (): void => {
      clearTimeout(timer);
      process.off('exit', stop);
      stop();
    };
    child.once('error', (error) => {
      end();
      reject(error);
    });
    child.once('exit', (code) => {
      end();
      if (code === 0) resolve();
      else reject(new Error(`exit ${code}`));
    });
  });
}

function stopGroup(id: number): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(id), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).once('error', () => {});
    return;
  }
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}
