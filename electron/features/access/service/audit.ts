import type {
  AuditChangeLine,
  AuditFilter,
  AuditLog,
  AuditRow,
} from '../../../../shared/features/access/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { type Translate, termOf, wordOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { storeOf } from '../../../database/kind-stores';
import type { AnyRecord } from '../../../database/record-merge';
import { createRecordNames, type RecordNames } from '../../../database/record-names';
import { callOfLine } from '../../../database/undo/line';
import { staff } from '../../organization/repository';
import { findUser } from '../repository';
import { type ChangeRow, findChanges, findChoices, findLine, findLines, type LineRow } from '../views/audit';

/** So many changes of a line are told in its row. */
const TOLD = 4;
/** So many changes of a line are shown when it is opened: an import has tens of thousands. */
const SHOWN = 500;
/** What the log says of every record and nobody asks for. */
const MUTE: readonly string[] = ['deletedAt'];

/** What travels to no other office has no name among the records. */
const LOCAL_KINDS = [
  'accessUser',
  'accessDoor',
  'office',
  'backup',
  'importLog',
  'officePeer',
  'packageLog',
  'audit',
] as const;

const kindOf = (t: Translate, kind: string): string => {
  const local = LOCAL_KINDS.find((known) => known === kind);
  return local === undefined ? termOf(t, 'kind', kind) : t(`access.kind.${local}`);
};

type Speaker = { readonly app: AppContext; readonly names: RecordNames };

const speakerOf = (app: AppContext): Speaker => ({
  app,
  names: createRecordNames(app.db, app.t, app.clock.today()),
});

/** What a record is called: by its kind's own words, a user by name, anything else by what its kind is called. */
const nameOf = ({ app, names }: Speaker, { kind, id, before, after }: ChangeRow): string => {
  const store = storeOf(kind);
  const record = store?.findAny(app.db, id);
  if (store !== undefined && record !== undefined) return names.labelOf(store, record);
  if (kind === 'accessUser' || kind === 'accessDoor') return findUser(app.db, id)?.name ?? '';
  // An import that was taken back leaves nothing behind but the log.
  const left = { ...before, ...after };
  return store === undefined ? '' : names.labelOf(store, { ...left, id } as unknown as AnyRecord);
};

const plain = (app: AppContext, field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return app.t('access.audit.nothing');
  if (Array.isArray(value)) return value.map((one) => roleOr(app, field, String(one))).join(', ');
  return typeof value === 'string' ? wordOf(app.t, field, value) : JSON.stringify(value);
};

const roleOr = (app: AppContext, field: string, word: string): string => {
  if (field === 'roles') return app.t(`access.role.${word as 'clerk'}`);
  return field === 'ticks' ? app.t(`access.tick.${word as 'pay'}`) : word;
};

/** A value as people say it: names instead of ids, titles instead of keys, words of lists. */
const saidOf = (
  { app, names }: Speaker,
  { kind, id }: ChangeRow,
  field: string,
  side: Readonly<Record<string, unknown>> | null,
): string => {
  const value = side?.[field];
  const store = storeOf(kind);
  if (store === undefined || typeof value !== 'string' || value === '') return plain(app, field, value);
  const said = names.textOf(store, { ...side, id } as unknown as AnyRecord, field);
  return wordOf(app.t, field, said);
};

const changedFields = ({ before, after }: ChangeRow): readonly string[] => [
  ...new Set(
    [...Object.keys(before ?? {}), ...Object.keys(after ?? {})].filter((field) => !MUTE.includes(field)),
  ),
];

const linesOf = (speaker: Speaker, change: ChangeRow): readonly AuditChangeLine[] => {
  const record = nameOf(speaker, change) || kindOf(speaker.app.t, change.kind);
  return changedFields(change).map((field) => ({
    record,
    field: termOf(speaker.app.t, 'field', field),
    before: change.before === null ? '' : saidOf(speaker, change, field, change.before),
    after: change.after === null ? '' : saidOf(speaker, change, field, change.after),
  }));
};

const didOf = ({ before, after }: ChangeRow): 'added' | 'changed' | 'removed' => {
  if (before === null) return 'added';
  return after === null || typeof after['deletedAt'] === 'string' ? 'removed' : 'changed';
};

/** What a line did, in words: to what kind of thing, and whether it took another step back. */
const whatOf = ({ app: { t } }: Speaker, line: LineRow, first: ChangeRow | undefined): string => {
  const kind = kindOf(t, first?.kind ?? line.subject_kind);
  const isDoor = first?.kind === 'accessDoor';
  const plainly = isDoor
    ? wordOf(t, 'doorEvent', String(first.after?.['doorEvent'] ?? ''))
    : t(`access.audit.did.${first === undefined ? 'changed' : didOf(first)}`, { kind });
  if (line.op === callOfLine(line.op)) return plainly;
  return t(line.op.startsWith('undo.') ? 'access.audit.did.undone' : 'access.audit.did.redone', {
    what: plainly,
  });
};

const summaryOf = (speaker: Speaker, changes: readonly ChangeRow[], count: number): string => {
  const { t } = speaker.app;
  const told = changes.flatMap((change) =>
    change.kind === 'accessDoor' || change.before === null ? [] : linesOf(speaker, change).slice(0, TOLD),
  );
  const lines = told.slice(0, TOLD).map((line) => t('access.audit.one', line));
  if (count > changes.length) lines.push(t('access.audit.more', { count }));
  return lines.join('; ');
};

/** An undo's own line names the line that it took back; what people ask is what happened to the records. */
const realChanges = (app: AppContext, seq: number, limit: number): readonly ChangeRow[] =>
  findChanges(app.db, seq, limit + 1)
    .filter(({ kind }) => kind !== 'audit')
    .slice(0, limit);

const rowOf = (speaker: Speaker, line: LineRow): AuditRow => {
  const changes = realChanges(speaker.app, line.seq, TOLD);
  const [first] = changes;
  return {
    id: String(line.seq),
    seq: line.seq,
    at: line.at,
    user: line.user,
    what: whatOf(speaker, line, first),
    subject: first === undefined ? '' : nameOf(speaker, first),
    kind: kindOf(speaker.app.t, first?.kind ?? line.subject_kind),
    changes: line.change_count,
    summary: summaryOf(speaker, changes, line.change_count),
  };
};

/** The newest lines of the log that fit, in words (trust §1: who, when, what, before and after). */
export const readAudit = (app: AppContext, filter: AuditFilter): AuditLog => {
  const { lines, total } = findLines(app.db, filter);
  const speaker = speakerOf(app);
  const choices = findChoices(app.db);
  return {
    rows: lines.map((line) => rowOf(speaker, line)),
    total,
    users: choices.users,
    kinds: choices.kinds.map((key) => ({ key, title: kindOf(app.t, key) })),
  };
};

/** What one line changed, field by field, before and after. `E_NOT_FOUND`. */
export const readAuditLine = (app: AppContext, seq: number): Result<readonly AuditChangeLine[]> => {
  if (findLine(app.db, seq) === undefined) return refuse(appError('E_NOT_FOUND'));
  const speaker = speakerOf(app);
  return ok(realChanges(app, seq, SHOWN).flatMap((change) => linesOf(speaker, change)));
};

/** The same for the command line, with the words of the log beside those of people. `E_NOT_FOUND` where nobody has the number. */
export const showAudit = (
  app: AppContext,
  asked: Pick<AuditFilter, 'from' | 'to' | 'limit'> & { readonly staffNo: string | null },
) => {
  const { staffNo, ...filter } = asked;
  const person =
    staffNo === null
      ? undefined
      : staff.list(app.db, 'r.owner_office = ? AND r.staff_no = ?', [app.officeCode(), staffNo])[0];
  if (staffNo !== null && person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staff'));
  const { lines, total } = findLines(app.db, { ...filter, user: '', kind: '', staffId: person?.id ?? null });
  const speaker = speakerOf(app);
  return ok({
    items: lines.map((line) => {
      const { what, subject } = rowOf(speaker, line);
      return {
        ...{ seq: line.seq, at: line.at, user: line.user, op: line.op },
        ...{
          subjectKind: line.subject_kind,
          subjectId: line.subject_id,
          changes: line.change_count,
          hash: line.hash,
        },
        ...{ what, subject },
        lines: realChanges(app, line.seq, TOLD).flatMap((change) => linesOf(speaker, change)),
      };
    }),
    total,
  });
};
