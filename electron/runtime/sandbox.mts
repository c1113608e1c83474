import { readFileSync } from 'node:fs';

/** Linux kernels say in different places whether a user without privileges may make a namespace. */
const namespacesAreOff = (): boolean => {
  const switches: readonly (readonly [string, string])[] = [
    ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
    ['/proc/sys/user/max_user_namespaces', '0'],
    ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ];
  return switches.some(([file, off]) => {
    try {
      return readFileSync(file, 'utf8').trim() === off;
    } catch {
      return false;
    }
  });
};

/** Whether Chromium's sandbox must be given up: only as root, or where the kernel does not allow it. */
export const mustRunWithoutSandbox = (): boolean => {
  return process.platform === 'linux' && (process.getuid?.() === 0 || namespacesAreOff());
};
