/** The parts of package-lock.json that matter here. */
export type LockEntry = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type LockFile = { readonly packages: Readonly<Record<string, LockEntry>> };

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'loong64', 'wasm32'];

/**
 * Entries that npm leaves out: other platforms' binaries whose newest version the registry at hand does not have.
 *
 * Without them `npm ci` refuses the lock file there, and it would install nothing for that platform where the registry
 * has them. Only packages with a platform in their name are added; their pinned version stands in the package that asks.
 */
export const missingPlatforms = (lock: LockFile): Readonly<Record<string, LockEntry>> => {
  const missing: Record<string, LockEntry> = {};
  for (const [owner, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (
        owner === '' ||
        lock.packages[`node_modules/${name}`] ||
        lock.packages[`${owner}/node_modules/${name}`]
      )
        continue;
      const words = (name.split('/').at(-1) ?? '').split('-');
      const os = systems.filter((system) => words.includes(system));
      const cpu = processors.filter((kind) => words.includes(kind));
      if (os.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) continue;
      const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
      missing[`node_modules/${name}`] = {
        version,
        ...(cpu.length === 1 ? { cpu } : {}),
        ...(entry.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        os,
      };
    }
  }
  return missing;
};

/** The lock file with those entries, sorted as npm sorts it. */
export const completed = <L extends LockFile>(lock: L): L => {
  const all = Object.entries({ ...lock.packages, ...missingPlatforms(lock) });
  return { ...lock, packages: Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
};
