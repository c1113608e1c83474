import { describe, expect, it } from 'vitest';
import { entryOf, jobsOf, pageAt, readLastPages } from '../../renderer/app/nav-order';
import type { FeatureRoute, NavJob } from '../../renderer/lib/define-pages';

const page = async () => () => null;
const route = (path: string, job?: NavJob, order = 0): FeatureRoute =>
  ({
    path,
    page,
    ...(job === undefined ? {} : { nav: { job, order, label: 'common.appName', icon: () => null } }),
  }) as never;

const routes = [
  route('/plans', 'training', 22),
  route('/plans/$id'),
  route('/', 'desk', 0),
  route('/courses', 'training', 20),
  route('/appraisal', 'performance', 60),
  route('/appraisal/sheets', 'performance', 61),
];
const jobs = jobsOf(routes);

describe('jobs', () => {
  it('stand in their own order, hold their pages in theirs, and are absent without pages', () => {
    expect(jobs.map(({ key, pages }) => [key, pages.map(({ path }) => path)])).toEqual([
      ['desk', ['/']],
      ['training', ['/courses', '/plans']],
      ['performance', ['/appraisal', '/appraisal/sheets']],
    ]);
  });

  it.each([
    ['/', '/'],
    ['/plans', '/plans'],
    ['/plans/1', '/plans'],
    ['/plansible', undefined],
    ['/appraisal/1', '/appraisal'],
    ['/appraisal/sheets/1', '/appraisal/sheets'],
    ['/nowhere', undefined],
  ])('%s belongs to %s', (path, expected) => expect(pageAt(jobs, path)?.path).toBe(expected));

  it('go on where they were left, unless that page is gone or another job’s', () => {
    const [, training] = jobs;
    if (training === undefined) throw new Error('no job');
    expect(entryOf(training, { training: '/plans' }).path).toBe('/plans');
    expect(entryOf(training, { training: '/gone' }).path).toBe('/courses');
    expect(entryOf(training, { training: '/appraisal' }).path).toBe('/courses');
    expect(entryOf(training, {}).path).toBe('/courses');
  });

  it.each([
    [undefined, {}],
    ['', {}],
    ['{', {}],
    ['null', {}],
    ['{"training":5,"files":"/import"}', { files: '/import' }],
  ])('%s in a profile is read as %o', (kept, expected) => expect(readLastPages(kept)).toEqual(expected));
});
