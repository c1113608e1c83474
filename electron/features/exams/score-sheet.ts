import type { Exam } from '../../../shared/features/exams/types';
import { EXAM_TYPES } from '../../../shared/features/exams/vocabulary';
import { normaliseName, normaliseStaffNo } from '../../../shared/features/organization/search';
import type { Staff } from '../../../shared/features/organization/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { rowNumber, rowText, type SheetColumn, type SheetRow } from '../../../shared/kernel/sheet/columns';
import type { TextKey } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { Tx } from '../../database/transact';
import type { RowDone, SheetKind } from '../../files/sheets/sheet-kind';
import { staff } from '../organization/repository';
import { ownStaffNumbers } from '../organization/views';
import { examScores, exams, findExam, findScore } from './repository';
import { enterScore, insertEntryTest } from './service';

const S = 'exams.sheet' as const;
/** The panel's columns of a practical exam; an entry test has one score and leaves them empty. */
const PANEL = ['technical', 'process', 'quality', 'production', 'service'] as const;

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'staffNo',
    header: `${S}.staffNo`,
    synonyms: `${S}.staffNoSynonyms`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'staffName',
    header: `${S}.staffName`,
    synonyms: `${S}.staffNameSynonyms`,
    required: false,
    type: 'text',
    maxLength: 40,
    closeUp: true,
  },
  {
    key: 'examName',
    header: `${S}.examName`,
    synonyms: `${S}.examNameSynonyms`,
    required: true,
    type: 'text',
    maxLength: 80,
  },
  {
    key: 'examType',
    header: `${S}.examType`,
    synonyms: `${S}.examTypeSynonyms`,
    required: true,
    type: 'choice',
    choices: EXAM_TYPES.map((value) => ({
      value,
      label: `exams.type.${value}` as const,
      synonyms: `${S}.${value}Synonyms` as const,
    })),
  },
  { key: 'heldOn', header: `${S}.heldOn`, synonyms: `${S}.heldOnSynonyms`, required: true, type: 'date' },
  { key: 'score', header: `${S}.score`, synonyms: `${S}.scoreSynonyms`, required: false, type: 'number' },
  ...PANEL.map((key) => ({
    key,
    header: `${S}.${key}` as const,
    synonyms: null,
    required: false,
    type: 'number' as const,
  })),
  {
    key: 'productSeries',
    header: `${S}.productSeries`,
    synonyms: `${S}.productSeriesSynonyms`,
    required: false,
    type: 'text',
    maxLength: 60,
  },
  {
    key: 'trainerNo',
    header: `${S}.trainerNo`,
    synonyms: `${S}.trainerNoSynonyms`,
    required: false,
    type: 'code',
    maxLength: 40,
  },
];

const sameName = (a: string, b: string): boolean =>
  normaliseName(a).normalize('NFKC') === normaliseName(b).normalize('NFKC');

const rowProblem = (
  app: AppContext,
  row: SheetRow,
  person: Staff | undefined,
  staffNo: string,
): AppError | undefined => {
  if (rowText(row, 'examType') !== 'entry') return appError('E_EXAM_TYPE_LATER', {}, 'examType');
  if (person === undefined) return appError('E_EXAM_STAFF_UNKNOWN', { staffNo }, 'staffNo');
  const name = rowText(row, 'staffName');
  if (name !== null && !sameName(name, person.name)) {
    return appError('E_EXAM_NAME_DIFFERS', { staffNo, name, known: person.name }, 'staffName');
  }
  const panel = PANEL.find((key) => rowNumber(row, key) !== null);
  if (panel !== undefined) return appError('E_EXAM_PANEL_SCORE', { column: app.t(`${S}.${panel}`) }, panel);
  return rowNumber(row, 'score') === null ? appError('E_EXAM_SCORE_MISSING', {}, 'score') : undefined;
};

/**
 * Take exam-score rows, in this version of entry tests only (`E_EXAM_TYPE_LATER`).
 *
 * A test that is not there yet (by name and day) is made with its first row. Product series and trainer belong to the test: an
 * empty one is filled in, a different one refuses the row (`E_EXAM_FACTS_DIFFER`), because two rows of a sheet would
 * overwrite each other. A name that does not belong to the staff number refuses the row (`E_EXAM_NAME_DIFFERS`).
 */
const prepare = (app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );

  const differs = (
    exam: Exam,
    column: 'productSeries' | 'trainerNo',
    known: string,
    given: string,
  ): AppError =>
    appError(
      'E_EXAM_FACTS_DIFFER',
      { name: exam.name, what: app.t(`${S}.${column}` satisfies TextKey), known, given },
      column,
    );

  const examOf = (row: SheetRow): Result<{ readonly exam: Exam; readonly changed: boolean }> => {
    const name = rowText(row, 'examName') ?? '';
    const heldOn = rowText(row, 'heldOn') ?? '';
    const series = rowText(row, 'productSeries') ?? '';
    const trainerNo = normaliseStaffNo(rowText(row, 'trainerNo') ?? '');
    const trainer = people.get(trainerNo);
    if (trainerNo !== '' && trainer === undefined)
      return refuse(appError('E_EXAM_STAFF_UNKNOWN', { staffNo: trainerNo }, 'trainerNo'));
    const exam = findExam(tx, tx.office, { examType: 'entry', name, heldOn });
    if (exam === undefined) {
      const made = insertEntryTest(tx, {
        name,
        heldOn,
        productSeries: series,
        trainerId: trainer?.id ?? null,
      });
      return made.ok ? ok({ exam: made.value, changed: true }) : made;
    }
    if (series !== '' && exam.productSeries !== '' && exam.productSeries !== series) {
      return refuse(differs(exam, 'productSeries', exam.productSeries, series));
    }
    if (trainer !== undefined && exam.trainerId !== null && exam.trainerId !== trainer.id) {
      return refuse(differs(exam, 'trainerNo', staff.find(tx, exam.trainerId)?.staffNo ?? '', trainerNo));
    }
    const filled = exams.update(tx, exam.id, undefined, {
      productSeries: series === '' ? exam.productSeries : series,
      trainerId: trainer?.id ?? exam.trainerId,
    });
    return filled.ok ? ok({ exam: filled.value, changed: filled.value.version !== exam.version }) : filled;
  };

  return (row) => {
    const staffNo = normaliseStaffNo(rowText(row, 'staffNo') ?? '');
    const person = people.get(staffNo);
    const problem = rowProblem(app, row, person, staffNo);
    if (problem !== undefined) return refuse(problem);
    const found = examOf(row);
    if (!found.ok) return found;
    const { exam, changed } = found.value;
    const before = findScore(tx, exam.id, person?.id ?? '');
    const entry = {
      staffId: person?.id ?? '',
      version: before?.version ?? null,
      score: rowNumber(row, 'score') ?? 0,
      note: before?.note ?? '',
    };
    const entered = enterScore(tx, exam, entry);
    if (!entered.ok) return entered;
    if (before === undefined) return ok({ outcome: 'new' });
    return ok({ outcome: changed || entered.value.version !== before.version ? 'changed' : 'unchanged' });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const people = new Map(staff.list(app.db).map((person) => [person.id, person]));
  const nothing = Object.fromEntries(PANEL.map((key) => [key, null]));
  return exams
    .list(app.db, "r.owner_office = ? AND r.exam_type = 'entry'", [app.officeCode()], 'r.held_on, r.name')
    .flatMap((exam) =>
      examScores.list(app.db, 'r.exam_id = ?', [exam.id]).map((score) => ({
        ...nothing,
        staffNo: people.get(score.staffId)?.staffNo ?? '',
        staffName: people.get(score.staffId)?.name ?? '',
        examName: exam.name,
        examType: exam.examType,
        heldOn: exam.heldOn,
        score: score.score,
        productSeries: exam.productSeries === '' ? null : exam.productSeries,
        trainerNo: exam.trainerId === null ? null : (people.get(exam.trainerId)?.staffNo ?? null),
      })),
    );
};

/** Exam scores 考试成绩; this version takes entry tests 摸底. */
export const examScoreSheet: SheetKind = {
  name: 'examScores',
  command: 'exam-scores',
  title: 'sheets.kind.examScores',
  columns: COLUMNS,
  keyColumns: ['staffNo', 'examName', 'examType', 'heldOn'],
  example: (app) => ({
    staffNo: '00001',
    staffName: app.t('exams.sheet.exampleStaff'),
    examName: app.t('exams.sheet.exampleName'),
    examType: 'entry',
    heldOn: '2026-03-05',
    score: 85.5,
    ...Object.fromEntries(PANEL.map((key) => [key, null])),
    productSeries: null,
    trainerNo: null,
  }),
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db), trainerNo: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
