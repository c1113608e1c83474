import office from '../../../../resources/demo/office.json';
import { addDays } from '../../../../shared/kernel/dates';
import type { OutCell } from '../../../files/sheets/write-sheet';
import { prop } from '../../../unattended/demo/prop';
import { type Random, seededRandom } from '../../../unattended/demo/random';

export type DemoPerson = {
  readonly staffNo: string;
  readonly name: string;
  readonly gender: string;
  readonly birthDate: string;
  readonly hireDate: string;
  readonly education: string;
  readonly industrySince: string;
  readonly site: string;
  readonly department: string;
  readonly post: string;
  readonly grade: string;
  readonly source: string;
  readonly status: string;
  readonly series: string;
  readonly newcomer: boolean;
};

const SEED = 20260615;
const PEOPLE = 60;
const NEWCOMERS = 6;
const TRAINERS = 7;

const birthDate = (random: Random): string => addDays('1975-01-01', random.below(9000));

const person = (random: Random, index: number): DemoPerson => {
  const newcomer = index >= PEOPLE - NEWCOMERS;
  const trainer = index < TRAINERS;
  const rare = office.rareNames[index - (PEOPLE - NEWCOMERS)];
  const name =
    newcomer && rare !== undefined
      ? rare
      : `${random.pick(office.surnames)}${random.pick(office.givenNames)}`;
  const born = birthDate(random);
  const hireDate = newcomer
    ? addDays('2026-06-01', random.below(10))
    : addDays('2016-01-01', random.below(3500));
  return {
    staffNo: String(index + 1).padStart(5, '0'),
    name,
    gender: random.below(5) === 0 ? office.female : office.male,
    birthDate: born,
    hireDate,
    education: random.pick(office.educations),
    industrySince: newcomer ? hireDate : addDays(hireDate, -random.below(1500)),
    site: random.pick(office.sites),
    department: office.departments[trainer ? index : 4] ?? '',
    post: newcomer ? office.newcomerPost : trainer ? office.trainerPost : random.pick(office.posts),
    grade: newcomer ? '' : random.pick(office.grades),
    source: random.pick(office.sources),
    status: newcomer ? office.inTraining : office.active,
    series: newcomer ? '' : office.series.slice(0, 1 + random.below(3)).join(','),
    newcomer,
  };
};

/** Everybody in the branch. */
export const people = prop<readonly DemoPerson[]>('the people');

/** The number of somebody with a grade, points, and an appraisal that led to an improvement plan: most papers are this person's. */
export const reviewed = prop<string>('who was reviewed');

/** Sixty people, the same every time: one trainer a department first, six newcomers with rare name characters last. */
export const demoPeople = (): readonly DemoPerson[] => {
  const random = seededRandom(SEED);
  return Array.from({ length: PEOPLE }, (_one, index) => person(random, index));
};

export const newcomersOf = (everybody: readonly DemoPerson[]): readonly DemoPerson[] =>
  everybody.filter(({ newcomer }) => newcomer);

/** The number of the newcomer whose way is followed. */
export const firstNewcomer = (everybody: readonly DemoPerson[]): string =>
  newcomersOf(everybody)[0]?.staffNo ?? '';

/** Text dates in the several ways that people type them. */
const typedDate = (date: string, index: number): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const ways = [
    date,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}.${Number(month)}.${Number(day)}`,
    `${year}${month}${day}`,
  ];
  return ways[index % ways.length] ?? date;
};

/** A person's row of the roster. */
export const rosterRow = (person: DemoPerson, index: number): readonly OutCell[] => [
  person.staffNo,
  person.name,
  person.gender,
  typedDate(person.birthDate, index),
  typedDate(person.hireDate, index + 1),
  person.education,
  person.industrySince,
  person.site,
  person.department,
  person.post,
  person.grade === '' ? null : person.grade,
  person.source,
  person.status,
  person.series === '' ? null : person.series,
];
