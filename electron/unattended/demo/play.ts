import { join } from 'node:path';
import { checkDatabase } from '../../database/check';
import { writeAtomic } from '../../files/sheets/write-atomic';
import { readRooms } from '../../read-rooms';
import { type Act, type DemoStep, type DemoUser, must, setStage } from './stage';

export type DemoAnswer = {
  readonly ok: boolean;
  readonly out: string;
  readonly users: readonly DemoUser[];
  readonly steps: readonly DemoStep[];
};

const readActs = async (): Promise<readonly Act[]> =>
  (await readRooms(({ demo }) => demo)).flatMap(({ acts }) => acts).toSorted((a, b) => a.at - b.at);

/**
 * Play the whole main job on a demo office, from a roster to what head office reads, and leave everything in `out`:
 * PDFs, workbooks, files between the offices, both databases, and `summary.json`. Each feature plays its own acts.
 */
export const playDemo = async (out: string): Promise<DemoAnswer> => {
  const acts = await readActs();
  const stage = setStage(out);
  try {
    for (const act of acts) await act.play(stage);
    const checks = { head: checkDatabase(stage.head.db), branch: checkDatabase(stage.branch.db) };
    stage.tell('check', checks);
    const ok = checks.head.problems.length === 0 && checks.branch.problems.length === 0;
    const answer: DemoAnswer = { ok, out, users: stage.users, steps: stage.steps };
    must(await writeAtomic(join(out, 'summary.json'), Buffer.from(`${JSON.stringify(answer, null, 2)}\n`)));
    return answer;
  } finally {
    stage.head.close();
    stage.branch.close();
  }
};
