import { purposeProblem, standingPurpose } from '../../../../shared/features/entry-tests/rules/purpose';
import type { Exam } from '../../../../shared/features/entry-tests/types';
import {
  EXAM_PURPOSES,
  EXAM_TYPES,
  type ExamPurpose,
  type ExamType,
} from '../../../../shared/features/entry-tests/vocabulary';
import { normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import type { Staff } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord } from '../../../../shared/kernel/sameness';
import { rowNumber, rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { TextKey } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { examScores, exams, findExam, findScore, findSkillExam } from '../../entry-tests/repository';
import { enterScore, insertEntryTest } from '../../entry-tests/service';
import { staff } from '../../organization/repository';
import { lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { STAFF_NAME_COLUMN, STAFF_NO_COLUMN } from '../../organization/workbooks/staff-columns';
import { panelScoresOf } from '../repository';
import { enterSkillScore, insertSkillExam } from '../service/exams';

const S = 'skillExams.workbook' as const;
/** The panel's columns of a practical; the keys of the standard's departments. Other examinations leave them empty. */
const PANEL = ['technical', 'process', 'quality', 'production', 'service'] as const;

const COLUMNS: readonly SheetColumn[] = [
  STAFF_NO_COLUMN,
  STAFF_NAME_COLUMN,
  {
    key: 'examName',
    header: `${S}.examName`,
    required: true,
    type: 'text',
    maxLength: 80,
  },
  {
    key: 'examType',
    header: `${S}.examType`,
    required: true,
    type: 'choice',
    words: 'examType',
    choices: EXAM_TYPES.map((value) => ({
      value,
      label: `entryTests.type.${value}` as const,
    })),
  },
  {
    key: 'purpose',
    header: `${S}.purpose`,
    required: false,
    type: 'choice',
    choices: EXAM_PURPOSES.map((value) => ({ value, label: `entryTests.purpose.${value}` as const })),
  },
  { key: 'heldOn', header: `${S}.heldOn`, required: true, type: 'date' },
  { key: 'score', header: `${S}.score`, required: false, type: 'number', unit: 'score' },
  ...PANEL.map((key) => ({
    key,
    header: `${S}.${key}` as const,
    required: false,
    type: 'number' as const,
    unit: 'score',
  })),
  {
    key: 'productSeries',
    header: `${S}.productSeries`,
    required: false,
    type: 'text',
    maxLength: 60,
  },
  {
    key: 'trainerNo',
    header: `${S}.trainerNo`,
    required: false,
    type: 'code',
    maxLength: 40,
  },
];

const rowProblem = (
  app: AppContext,
  row: SheetRow,
  person: Staff | undefined,
  staffNo: string,
): AppError | undefined => {
  if (person === undefined) return appError('E_EXAM_STAFF_UNKNOWN', { staffNo }, 'staffNo');
  const name = rowText(row, 'staffName');
  if (name !== null && !isSameWord(name, person.name)) {
    return appError('E_EXAM_NAME_DIFFERS', { staffNo, name, known: person.name }, 'staffName');
  }
  const panel = PANEL.find((key) => rowNumber(row, key) !== null);
  const isEntry = rowText(row, 'examType') === 'entry';
  if (panel !== undefined && isEntry)
    return appError('E_EXAM_PANEL_SCORE', { column: app.t(`${S}.${panel}`) }, panel);
  return rowNumber(row, 'score') === null && panel === undefined
    ? appError('E_EXAM_SCORE_MISSING', {}, 'score')
    : undefined;
};

/** Where in the row a refusal of the service stands. */
const atColumn = (error: AppError): AppError =>
  error.field === 'staffId' ? { ...error, field: 'staffNo' } : error;

/**
 * Take exam-score rows.
 *
 * An examination that is not there yet (by type, name and day) is made with its first row. Product series and trainer belong to it: an
 * empty one is filled in. A different one refuses the row of an entry test (`E_EXAM_FACTS_DIFFER`), because two rows of a sheet would
 * overwrite each other; of the other types it is another examination of that name, for another machine or group. A practical takes
 * one score or one a department of the panel. Without a purpose 摸底 is for the entry and all others are for a grading (ruling 10); one that the known
 * examination does not have refuses the row. A name that does not belong to the staff number refuses the row (`E_EXAM_NAME_DIFFERS`).
 */
const prepare = (app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );

  const differs = (
    exam: Exam,
    column: 'productSeries' | 'trainerNo' | 'purpose',
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
    const examType = (rowText(row, 'examType') ?? 'entry') as ExamType;
    const given = rowText(row, 'purpose') as ExamPurpose | null;
    const purpose = given ?? standingPurpose(examType);
    const misplaced = purposeProblem({ examType, purpose });
    if (misplaced !== undefined) return refuse(misplaced);
    const fields = { name, heldOn, productSeries: series, trainerId: trainer?.id ?? null };
    const exam =
      examType === 'entry'
        ? findExam(tx, tx.office, { examType, name, heldOn })
        : findSkillExam(tx, tx.office, { ...fields, examType });
    if (exam === undefined) {
      const made =
        examType === 'entry' || purpose === 'entry'
          ? insertEntryTest(tx, fields)
          : insertSkillExam(tx, { ...fields, examType, purpose, sessionId: null });
      return made.ok ? ok({ exam: made.value, changed: true }) : made;
    }
    if (given !== null && exam.purpose !== given) {
      const [known, other] = [exam.purpose, given].map((each) => app.t(`entryTests.purpose.${each}`));
      return refuse(differs(exam, 'purpose', known ?? '', other ?? ''));
    }
    if (series !== '' && exam.productSeries !== '' && !isSameWord(exam.productSeries, series)) {
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
    const warnings = person === undefined ? [] : lifeWarnings(tx, person, 'exam', 'heldOn', exam.heldOn);
    if (exam.examType !== 'entry') {
      const panel = Object.fromEntries(
        PANEL.flatMap((key) => (rowNumber(row, key) === null ? [] : [[key, rowNumber(row, key)]])),
      );
      const done = enterSkillScore(
        tx,
        exam,
        {
          staffId: person?.id ?? '',
          score: rowNumber(row, 'score'),
          panel,
        },
        'sheet',
      );
      if (!done.ok) return refuse(atColumn(done.error));
      return ok({
        outcome: done.value.outcome === 'unchanged' && changed ? 'changed' : done.value.outcome,
        warnings,
      });
    }
    const before = findScore(tx, exam.id, person?.id ?? '');
    const entry = {
      staffId: person?.id ?? '',
      version: before?.version ?? null,
      score: rowNumber(row, 'score') ?? 0,
      note: before?.note ?? '',
    };
    const entered = enterScore(tx, exam, entry, 'sheet');
    if (!entered.ok) return refuse(atColumn(entered.error));
    if (before === undefined) return ok({ outcome: 'new', warnings });
    return ok({
      outcome: changed || entered.value.version !== before.version ? 'changed' : 'unchanged',
      warnings,
    });
  };
};

const panelCells = (app: AppContext, scoreId: Id): Readonly<Record<string, number>> =>
  Object.fromEntries(
    panelScoresOf(app.db, scoreId).map(({ department, hundredths }) => [department, hundredths / 100]),
  );

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const people = new Map(staff.list(app.db).map((person) => [person.id, person]));
  const nothing = Object.fromEntries(PANEL.map((key) => [key, null]));
  return exams.list(app.db, 'r.owner_office = ?', [app.officeCode()], 'r.held_on, r.name').flatMap((exam) =>
    examScores.list(app.db, 'r.exam_id = ?', [exam.id]).map((score) => ({
      ...nothing,
      ...panelCells(app, score.id),
      staffNo: people.get(score.staffId)?.staffNo ?? '',
      staffName: people.get(score.staffId)?.name ?? '',
      examName: exam.name,
      examType: exam.examType,
      purpose: exam.purpose,
      heldOn: exam.heldOn,
      score: panelScoresOf(app.db, score.id).length > 0 ? null : score.score,
      productSeries: exam.productSeries === '' ? null : exam.productSeries,
      trainerNo: exam.trainerId === null ? null : (people.get(exam.trainerId)?.staffNo ?? null),
    })),
  );
};

/** Exam scores 考试成绩 of every type. */
export const examScoresWorkbook: Workbook = {
  name: 'examScores',
  command: 'exam-scores',
  title: 'workbook.examScores',
  columns: COLUMNS,
  keyColumns: ['staffNo', 'examName', 'examType', 'heldOn', 'productSeries'],
  example: (app) => ({
    staffNo: '00001',
    staffName: app.t('organization.workbook.exampleStaff'),
    examName: app.t('skillExams.workbook.exampleName'),
    examType: 'entry',
    purpose: null,
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
