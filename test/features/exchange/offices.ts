import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { kindStores } from '../../../electron/database/kind-stores';
import { type Tx, transact } from '../../../electron/database/transact';
import { attachments } from '../../../electron/features/documents/repository';
import { examScores, exams } from '../../../electron/features/entry-tests/repository';
import {
  acceptPairing,
  makeReport,
  receiveReport,
} from '../../../electron/features/exchange/service/exchange';
import { createPairing } from '../../../electron/features/exchange/service/pairing';
import { sites, staff, timeline } from '../../../electron/features/organization/repository';
import { planEvents, planItems, plans } from '../../../electron/features/plans/repository';
import { putAttachment } from '../../../electron/files/attachment-store';
import { PLAIN_EXAM } from '../../../shared/features/entry-tests/rules/purpose';
import type { ReceiveAnswer } from '../../../shared/features/exchange/types';
import type { Clock } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import { BRANCH, CHEAP_STRETCH, fixedClock, HEAD, openOffice, valueOf } from '../../builders/office';
import { staffFields } from '../../builders/staff';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n', 'latin1');

export const write = <T>(app: AppContext, body: (tx: Tx) => T): T =>
  valueOf(transact(app, 'test.write', (tx) => ok(body(tx))));

export const person = (
  staffNo: string,
  name: string,
  more: Partial<Parameters<typeof staff.insert>[1]> = {},
) => ({
  ...staffFields({ staffNo, name, hireDate: '2026-03-01', status: 'training' }),
  initials: '',
  ...more,
});

export const planItem = (planId: string, position: number, content: string) => ({
  planId,
  position,
  content,
  departmentId: null,
  trainerId: null,
  plannedFrom: null,
  plannedTo: null,
  method: null,
  state: 'planned' as const,
  actualFrom: null,
  actualTo: null,
  taught: '',
  evaluation: null,
  evaluationNote: '',
});

/** A little of everything that refers to each other: people, a plan with items and its ledger, an exam, a scan. */
export const fill = async (app: AppContext, count = 5): Promise<void> => {
  const stored = await putAttachment(app.paths, PDF);
  write(app, (tx) => {
    const site = sites.insert(tx, { name: '朝阳网点', address: '朝阳路 1 号' });
    const mentor = staff.insert(tx, person('0001', '孟师傅', { siteId: site.id, status: 'active' }));
    const exam = exams.insert(tx, {
      name: '入职摸底',
      examType: 'entry',
      purpose: 'entry',
      ...PLAIN_EXAM,
      heldOn: '2026-06-01',
      productSeries: '',
      trainerId: mentor.id,
    });
    for (let n = 0; n < count; n += 1) {
      const one = staff.insert(
        tx,
        person(`1${String(n).padStart(3, '0')}`, `学员${n}`, { siteId: site.id, mentorId: mentor.id }),
      );
      timeline.insert(tx, {
        staffId: one.id,
        happenedOn: '2026-03-01',
        aspect: 'entry',
        beforeText: '',
        afterText: '入职',
        reason: '',
        causeKind: 'staff',
        causeId: one.id,
      });
      const score = examScores.insert(tx, {
        examId: exam.id,
        staffId: one.id,
        score: 60 + (n % 40),
        note: '',
      });
      const plan = plans.insert(tx, {
        planNo: `P${n}`,
        staffId: one.id,
        tier: 'basic',
        tierReason: '',
        examScoreId: score.id,
        standardId: 'builtin-training-1',
        startsOn: '2026-06-02',
        state: 'active',
        drawnBy: '周敏',
        approvedBy: '',
      });
      for (let position = 1; position <= 3; position += 1) {
        const item = planItems.insert(tx, planItem(plan.id, position, `内容${position}`));
        if (position === 1) {
          planEvents.insert(tx, {
            planId: plan.id,
            planItemId: item.id,
            happenedOn: '2026-06-03',
            action: 'start',
            fromState: 'planned',
            toState: 'inProgress',
            actor: '周敏',
            reason: '',
          });
        }
      }
      if (n === 0) {
        attachments.insert(tx, {
          sha256: stored.sha256,
          fileName: '扫描件.pdf',
          mediaType: 'application/pdf',
          size: stored.size,
          subjectKind: 'plan',
          subjectId: plan.id,
          purpose: 'scan',
        });
      }
    }
  });
};

type Office = ReturnType<typeof openOffice>;

export type Pair = {
  readonly branch: Office;
  readonly head: Office;
  readonly folder: string;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly fingerprint: string;
  readonly report: (full?: boolean) => Promise<string>;
  readonly receive: (
    file: string,
    more?: { readonly dryRun?: boolean; readonly confirmFingerprint?: string },
  ) => ReturnType<typeof receiveReport>;
  readonly take: (file: string) => Promise<ReceiveAnswer>;
  readonly dispose: () => void;
};

/** A branch and its head office, paired; the branch is filled. Every report is confirmed with the branch's fingerprint. */
export const openPair = async (
  options: { readonly count?: number; readonly code?: string } = {},
): Promise<Pair> => {
  const clock = fixedClock();
  const code = options.code ?? 'BJ01';
  const folder = mkdtempSync(join(tmpdir(), 'tidui-sticks-'));
  const head = openOffice(HEAD, clock);
  const branch = openOffice({ ...BRANCH, code }, clock);
  const pairing = valueOf(await createPairing(head, { code, name: BRANCH.name, kind: 'own', out: folder }));
  const { fingerprint } = valueOf(await acceptPairing(branch, { file: pairing.file }));
  await fill(branch, options.count);
  const receive: Pair['receive'] = (file, more = {}) =>
    receiveReport(head, { file, confirmFingerprint: fingerprint, ...more });
  return {
    branch,
    head,
    folder,
    clock,
    fingerprint,
    report: async (full = false) => valueOf(await makeReport(branch, { out: folder, full })).file,
    receive,
    take: async (file) => valueOf(await receive(file)),
    dispose: () => {
      branch.dispose();
      head.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Every row of every travelling table of one owner, without the local change number. */
export const rowsOf = (app: AppContext, owner: string): Record<string, unknown[]> =>
  Object.fromEntries(
    kindStores.map((store) => [
      store.kind,
      app.db
        .all<Record<string, unknown>>(`SELECT * FROM ${store.table} WHERE owner_office = ? ORDER BY id`, [
          owner,
        ])
        .map(({ change_no: _local, ...row }) => row),
    ]),
  );

/** A hash of everything that a refused file must not touch. */
export const stateOf = (app: AppContext): string => {
  const hash = createHash('sha256');
  const tables = app.db.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  for (const { name } of tables) hash.update(JSON.stringify([name, app.db.all(`SELECT * FROM ${name}`)]));
  hash.update(JSON.stringify(filesUnder(app.paths.attachments)));
  hash.update(JSON.stringify(filesUnder(app.paths.temp)));
  return hash.digest('hex');
};

const filesUnder = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
};

/** The same office as it is now, in another folder: what restoring a backup later brings back. */
export const backUp = (app: AppContext, clock: Clock): AppContext => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tidui-restored-'));
  app.db.raw.prepare('VACUUM INTO ?').run(join(dataDir, 'tidui.sqlite'));
  cpSync(app.paths.keys, join(dataDir, 'keys'), { recursive: true });
  cpSync(app.paths.attachments, join(dataDir, 'attachments'), { recursive: true });
  return valueOf(createAppContext({ dataDir, clock, stretch: CHEAP_STRETCH }));
};
