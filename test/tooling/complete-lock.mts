/** `npm run complete-lock`: after `npm install` of something new, adds what npm left out (see `lock-file.ts`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, type LockFile } from './lock-file.ts';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
