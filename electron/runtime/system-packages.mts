import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './cache.mts';
import { hasProgram, runQuietly, say } from './processes.mts';

/** One thing that must be on the machine: how to see that it is there, and its Debian names, newest first. */
export type SystemPackage = { readonly names: readonly string[]; readonly present: () => boolean };

const program = (name: string, ...names: readonly string[]): SystemPackage => ({
  names,
  present: () => hasProgram(name),
});

export const xvfbPackages = [program('Xvfb', 'xvfb')];
export const compilerPackages = [
  program('g++', 'g++'),
  program('make', 'make'),
  program('python3', 'python3'),
];

const hasChineseFont = (): boolean => {
  const folders = [
    '/usr/share/fonts/opentype/noto',
    '/usr/share/fonts/truetype/noto',
    '/usr/share/fonts/noto-cjk',
  ];
  return folders.some(
    (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.includes('CJK')),
  );
};

export const chineseFontPackages: readonly SystemPackage[] = [
  { names: ['fonts-noto-cjk'], present: hasChineseFont },
];

/** What the tests look into PDFs, QR codes and encrypted packages with. */
export const testToolPackages = [
  program('pdftotext', 'poppler-utils'),
  program('zbarimg', 'zbar-tools'),
  program('age', 'age'),
];

/** Libraries that Electron links to and a machine without a desktop lacks. */
export const ensureLibraries = async (electronPath: string): Promise<void> => {
  if (process.platform !== 'linux' || (await missingLibraries(electronPath)).length === 0) return;
  const wanted = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];
  await ensurePackages(wanted.map((names) => ({ names, present: () => false })));
  const still = await missingLibraries(electronPath);
  if (still.length > 0) throw new Error(`Electron still lacks ${still.join(', ')}`);
};

const missingLibraries = async (electronPath: string): Promise<readonly string[]> => {
  const { output } = await runQuietly('ldd', [electronPath]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
};

/**
 * Installs what is missing when root with apt is at hand.
 *
 * Elsewhere it throws with the exact command, in the manner of `playwright install-deps`.
 */
export const ensurePackages = async (wanted: readonly SystemPackage[]): Promise<void> => {
  if (process.platform !== 'linux' || wanted.every((item) => item.present())) return;
  await withLock('apt', async () => {
    const missing = wanted.filter((item) => !item.present());
    if (missing.length === 0) return;
    if (process.getuid?.() !== 0 || !hasProgram('apt-get')) {
      const names = missing.map((item) => item.names.at(-1)).join(' ');
      throw new Error(
        `missing on this machine; install with: sudo apt-get install --no-install-recommends ${names}`,
      );
    }
    const names = await chooseNames(missing);
    say(`apt-get install ${names.join(' ')}`);
    const done = await apt(['install', '-y', '--no-install-recommends', ...names]);
    if (done.code !== 0)
      throw new Error(`apt-get install ${names.join(' ')} failed:\n${done.output.slice(-2000)}`);
  });
};

const chooseNames = async (missing: readonly SystemPackage[]): Promise<readonly string[]> => {
  const known = async (): Promise<readonly (string | undefined)[]> =>
    Promise.all(
      missing.map(async (item) => {
        for (const name of item.names) {
          if (/Candidate: (?!\(none\))/.test((await runQuietly('apt-cache', ['policy', name])).output))
            return name;
        }
        return undefined;
      }),
    );
  let names = existsSync(join('/var/lib/apt/lists', 'partial')) ? await known() : [undefined];
  if (names.includes(undefined)) {
    await apt(['update']);
    names = await known();
  }
  return missing.map((item, index) => names[index] ?? item.names.at(-1) ?? '');
};

const apt = async (args: readonly string[]): ReturnType<typeof runQuietly> => {
  const attempt = (): ReturnType<typeof runQuietly> =>
    runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
  const first = await attempt();
  if (first.code === 0 || args[0] !== 'install') return first;
  // Stale lists name files that the mirror has replaced: refresh once, then try again.
  await runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update']);
  return attempt();
};
