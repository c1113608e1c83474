import type { CalendarDate } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import {
  compare,
  decimal,
  divide,
  type Fraction,
  fraction,
  mean,
  multiply,
  subtract,
  sum,
} from '../../kernel/fraction';
import { isSameWord, wordKey } from '../../kernel/sameness';
import type { PanelFacts, PanelLine, PanelMember, PanelOutcome, PanelsStandard } from './types';
import type { Bar, PanelOffice, PanelUse } from './vocabulary';

const WHOLE_PERCENT = 100;

/** A member's total: Σ weight × score, exactly. */
export const memberTotal = (lines: readonly PanelLine[]): Fraction =>
  divide(sum(lines.map(({ weight, score }) => multiply(decimal(weight), score))), fraction(WHOLE_PERCENT));

/** Whom a panel scores, and who trains them. */
type Scored = {
  readonly id: string;
  readonly name: string;
  readonly mentorId: string | null;
  readonly mentorName: string;
};

/**
 * Why a member may not score a person, or null (mechanisms 1.2): nobody scores themselves, their trainee, or a relative. A member who was not
 * chosen from the staff is whoever has the name, as with approvers.
 */
export const barOf = (
  member: Pick<PanelMember, 'id' | 'name'>,
  person: Scored,
  relatives: readonly string[],
  { mentorBarred }: Pick<PanelsStandard, 'mentorBarred'>,
): Bar | null => {
  if (relatives.includes(person.id)) return 'relative';
  const is = (id: string | null, name: string): boolean =>
    member.id === null ? member.name !== '' && isSameWord(member.name, name) : member.id === id;
  if (is(person.id, person.name)) return 'candidate';
  return mentorBarred && person.mentorId !== null && is(person.mentorId, person.mentorName) ? 'mentor' : null;
};

/** A member who may not score the person (`E_PANEL_CANDIDATE`, `E_PANEL_MENTOR`, `E_PANEL_RELATIVE`). */
export const barFault = (bar: Bar, member: string, field?: string): AppError => {
  const code = {
    candidate: 'E_PANEL_CANDIDATE',
    mentor: 'E_PANEL_MENTOR',
    relative: 'E_PANEL_RELATIVE',
  } as const;
  return appError(code[bar], { member }, field);
};

/** 凭批复 names the paper's number and its day, which is not ahead (`E_PANEL_COVER`). */
export const coverProblem = (
  { coverNo, coverOn }: { readonly coverNo: string; readonly coverOn: CalendarDate | null },
  today: CalendarDate,
): AppError | undefined => {
  const isWhole = (coverNo === '') === (coverOn === null);
  if (isWhole && (coverOn === null || coverOn <= today)) return undefined;
  return appError('E_PANEL_COVER', { today }, coverNo === '' ? 'coverNo' : 'coverOn');
};

const weightFaults = (members: readonly PanelMember[]): readonly AppError[] =>
  members.flatMap(({ name, department, lines }) => {
    const weights = sum(lines.map(({ weight }) => decimal(weight)));
    return compare(weights, fraction(WHOLE_PERCENT)) === 0
      ? []
      : [appError('E_PANEL_WEIGHTS', { member: name === '' ? department : name })];
  });

/** How many people they are: one who sits for several departments is one member. Where nobody wrote down who sat, each seat is one. */
const peopleIn = (members: readonly PanelMember[]): number =>
  new Set(members.map(({ id, name }, at) => id ?? (name === '' ? at : wordKey(name)))).size;

type Asked = { readonly members: number; readonly departments: number };

const countFaults = (
  members: readonly PanelMember[],
  asked: Asked,
  facts: PanelFacts,
): readonly AppError[] => {
  if (members.length === 0) return [appError('E_PANEL_NONE')];
  const sat = new Set(members.map(({ department }) => department));
  const absent = facts.departments.filter((department) => !sat.has(department));
  const [required, actual] = [asked.departments, sat.size];
  // Where every listed department has to sit, the absent ones can be named.
  if (facts.departments.length === required && absent.length > 0)
    return [appError('E_PANEL_ABSENT', { required, actual, departments: absent.join(', ') })];
  const people = peopleIn(members);
  if (people < asked.members)
    return [
      appError('E_PANEL_MEMBERS', {
        ...{ required: asked.members, actual: people, departments: asked.departments },
      }),
    ];
  return actual < required ? [appError('E_PANEL_DEPARTMENTS', { required, actual })] : [];
};

/**
 * What a panel comes to for one person (mechanisms 1.2; ruling 4; practicals: 《售后服务人员培训管理办法》五.6.B).
 *
 * The result is the exact mean of the members' totals, each Σ weight × score of lines whose weights make 100. It is provisional and decides nothing
 * while something is missing: nobody scored (`E_PANEL_NONE`), too few departments (`E_PANEL_ABSENT`, `E_PANEL_DEPARTMENTS`) or members
 * (`E_PANEL_MEMBERS`) for the use and the kind of office, a department that must sit (`E_PANEL_SEAT`), weights that do not make 100
 * (`E_PANEL_WEIGHTS`), a member who may not score the person (codes of `barFault`). A barred member counts for no minimum. What is missing may be
 * covered 凭批复; one total without members also stands when it was held before `panelSince` or its signed sheet is attached.
 */
export const panelResult = (
  members: readonly PanelMember[],
  use: PanelUse,
  branchKind: PanelOffice,
  standard: PanelsStandard,
  facts: PanelFacts,
): PanelOutcome => {
  const rule = standard.uses.find((each) => each.use === use);
  if (rule === undefined) throw new Error(`no panel for ${use}`);
  const { members: count, departments } = rule.minimum[branchKind];
  const listed = facts.departments.length === 0 ? departments : facts.departments.length;
  const fit = members.filter(({ bar }) => bar === null);
  const totals = members.map(({ department, name, lines }) => ({
    department,
    name,
    total: memberTotal(lines),
  }));
  const ordered = totals.map(({ total }) => total).toSorted(compare);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const spread =
    lowest === undefined || highest === undefined || ordered.length < 2 ? null : subtract(highest, lowest);
  const asked = {
    members: departments > listed ? Math.min(count, listed) : count,
    departments: Math.min(departments, listed),
  };
  const missing = [
    ...(members.length > 0 && fit.length === 0 ? [] : countFaults(fit, asked, facts)),
    ...rule.seats
      .filter(
        (seat) => fit.length > 0 && !fit.some(({ department }) => seat.departments.includes(department)),
      )
      .map(({ title }) => appError('E_PANEL_SEAT', { department: title })),
    ...weightFaults(members),
    ...members.flatMap(({ bar, name, department }) =>
      bar === null ? [] : [barFault(bar, name === '' ? department : name)],
    ),
  ];
  const isProven = members.length === 0 && (facts.heldOn < standard.panelSince || facts.sheetAttached);
  return {
    mean: totals.length === 0 ? null : mean(totals.map(({ total }) => total)),
    totals,
    spread,
    wide: spread !== null && compare(spread, decimal(standard.spreadMax)) > 0,
    provisional: missing.length > 0 && !facts.covered && !isProven,
    missing: isProven ? [] : missing,
  };
};
